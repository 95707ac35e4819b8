import { fillField } from '@gehoer/shared/domain/fillField.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { type LocalText, textIn, type TextInLanguage } from '@gehoer/shared/domain/localText.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

export interface QuestionOnPhone {
  readonly question: TextInLanguage;
  /** The official wording, where it says something else. */
  readonly official: TextInLanguage | null;
}

const filled = ({ profile }: Workshop, wordings: LocalText, language: Language): TextInLanguage => {
  const found = textIn(wordings, language);
  return { ...found, text: fillField(found.text, textIn(profile.actionField, found.language).text) };
};

/**
 * What somebody reads on a phone in a language: the plain wording, unless only the official one exists in that
 * language; the other one on request.
 */
export const questionOnPhone = (workshop: Workshop, { questions }: Round, language: Language): QuestionOnPhone => {
  const plain = filled(workshop, questions.plain, language);
  const official = filled(workshop, questions.official, language);
  const isPlainBest = plain.text !== '' && (plain.language === language || official.language !== language);
  const question = isPlainBest ? plain : official;
  return { question, official: official.text === '' || official.text === question.text ? null : official };
};
