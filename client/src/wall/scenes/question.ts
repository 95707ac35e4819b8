import { fillField } from '@gehoer/shared/domain/fillField.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { textIn, type TextInLanguage } from '@gehoer/shared/domain/localText.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** A question as the room reads it. */
export interface WallQuestion {
  readonly main: TextInLanguage;
  /** The version in plain words, where it says it differently. */
  readonly plain: TextInLanguage | null;
}

/** A round's question with the name of the action field filled in. Without an official wording the plain one leads. */
export const questionOf = ({ profile }: Workshop, { questions }: Round, language: Language): WallQuestion => {
  const filled = (version: 'official' | 'plain'): TextInLanguage => {
    const question = textIn(questions[version], language);
    return { ...question, text: fillField(question.text, textIn(profile.actionField, question.language).text) };
  };
  const [official, plain] = [filled('official'), filled('plain')];
  if (official.text === '') return { main: plain, plain: null };
  return { main: official, plain: plain.text === '' || plain.text === official.text ? null : plain };
};
