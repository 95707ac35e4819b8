import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { NEW_CARD, textProblem } from './card.ts';
import { command, Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { LANGUAGES } from './languages.ts';
import { refuse, type Refusal } from './refusals.ts';
import { cleanText } from './text.ts';

const Language = v.picklist(LANGUAGES);
const Table = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)));

/** A card on paper that the team has typed, or a remark of its own. */
export const CardEntered = v.strictObject({
  type: v.literal('cardEntered'),
  cardId: Id,
  roundId: Id,
  kind: v.picklist(['card', 'note']),
  text: v.string(),
  language: Language,
  table: Table,
});
export const CardCorrected = v.strictObject({
  type: v.literal('cardCorrected'),
  cardId: Id,
  text: v.string(),
  language: Language,
});
export type CardEntered = v.InferOutput<typeof CardEntered>;
export type CardCorrected = v.InferOutput<typeof CardCorrected>;

/** What the team has typed it has also looked at. */
export const applyCardEntered = (draft: Draft, event: CardEntered): void => {
  const { cardId, roundId, kind, text, language, table } = event;
  const entered = { ...NEW_CARD, id: cardId, roundId, kind, text, language, table, keyHash: '', entered: true };
  draft.write('cards').set(cardId, Object.freeze({ ...entered, checked: true }));
};
export const applyCardCorrected = (draft: Draft, { cardId, text, language }: CardCorrected): void => {
  patchRow(draft.write('cards'), cardId, { text, language, german: null });
};

/**
 * Types a card from paper, or writes a note. Counts towards nobody's limit; possible from the opening of the round
 * on, also the morning after: what was written on paper is not lost for being typed late.
 */
export const enterCard = command({
  input: v.omit(CardEntered, ['type']),
  may: isStaff,
  decide: (state, input): CardEntered[] | Refusal => {
    const round = state.rounds.get(input.roundId);
    if (!round) return refuse('unknownRound');
    if (round.phase === 'waiting') return refuse('roundNotOpen');
    if (state.cards.has(input.cardId)) return refuse('duplicateId');
    const text = cleanText(input.text);
    const problem = textProblem(text, state.profile.textLimit);
    return problem ? refuse(problem) : [{ type: 'cardEntered', ...input, text }];
  },
});

/** Corrects what the team has typed itself. A participant's words are never changed by anybody else. */
export const correctCard = command({
  input: v.omit(CardCorrected, ['type']),
  may: isStaff,
  decide: (state, input): CardCorrected[] | Refusal => {
    const card = state.cards.get(input.cardId);
    // Of an erased card nothing is left to be corrected.
    if (!card || card.text === '') return refuse('unknownCard');
    if (!card.entered) return refuse('notYourCard');
    const text = cleanText(input.text);
    const problem = textProblem(text, state.profile.textLimit);
    if (problem) return refuse(problem);
    const isSame = text === card.text && input.language === card.language;
    return isSame ? [] : [{ type: 'cardCorrected', ...input, text }];
  },
});
