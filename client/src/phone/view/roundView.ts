import { fillField } from '@gehoer/shared/domain/fillField.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { type LocalText, textIn, type TextInLanguage } from '@gehoer/shared/domain/localText.ts';
import type { Round, RoundPhase } from '@gehoer/shared/domain/round.ts';
import { roundIds } from '@gehoer/shared/domain/numbering.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** A round as a phone shows it. */
export interface RoundView {
  readonly id: string;
  /** From 1, in the order of the programme. */
  readonly number: number;
  readonly total: number;
  readonly phase: RoundPhase;
  readonly question: TextInLanguage;
  /** The official wording where it says something else than `question`. */
  readonly official: TextInLanguage | null;
  /** One device writes for a whole table. */
  readonly table: boolean;
  /** Server time in ms. */
  readonly endsAt: number | null;
}

const questionIn = (workshop: Workshop, wordings: LocalText, language: Language): TextInLanguage => {
  const question = textIn(wordings, language);
  const field = textIn(workshop.profile.actionField, question.language);
  return { ...question, text: fillField(question.text, field.text) };
};

const viewOf = (workshop: Workshop, round: Round, language: Language): RoundView => {
  const { id, phase, mode, endsAt } = round;
  const ids = roundIds(workshop);
  const plain = questionIn(workshop, round.questions.plain, language);
  const official = questionIn(workshop, round.questions.official, language);
  const translated = plain.language === language || official.language !== language;
  const question = plain.text !== '' && translated ? plain : official;
  return {
    id,
    number: ids.indexOf(id) + 1,
    total: ids.length,
    phase,
    question,
    official: official.text === '' || official.text === question.text ? null : official,
    table: mode === 'table',
    endsAt,
  };
};

/** The round of this id, in the reader's language as far as there is a wording; null if there is no such round. */
export const roundView = (workshop: Workshop, roundId: string, language: Language): RoundView | null => {
  const round = workshop.rounds.get(roundId);
  return round ? viewOf(workshop, round, language) : null;
};

/** All rounds in the order of the programme. */
export const roundViews = (workshop: Workshop, language: Language): RoundView[] =>
  roundIds(workshop).flatMap((id) => roundView(workshop, id, language) ?? []);
