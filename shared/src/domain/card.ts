import * as v from 'valibot';
import { isParticipant } from './actor.ts';
import { command, Digest, Id, Key, type Context } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { LANGUAGES } from './languages.ts';
import { UNMARKED, type Marks } from './marks.ts';
import { UNSORTED, type Place } from './place.ts';
import { isEveningOver } from './programme.ts';
import { refuse, type Refusal, type RefusalCode } from './refusals.ts';
import { limitOf } from './round.ts';
import { cleanText, isTooLong } from './text.ts';
import type { German } from './translation.ts';
import type { Workshop } from './workshop.ts';

export const HIDE_REASONS = ['personal', 'insulting', 'offTopic', 'repeated', 'other'] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

export interface Card {
  readonly id: string;
  readonly roundId: string;
  readonly text: string;
  /** Language of the page the card was written on: names the text for screen readers and fonts. */
  readonly language: (typeof LANGUAGES)[number];
  /** SHA-256 of the key on the writer's device, base64url. Never leaves the server: '' in every replica. */
  readonly keyHash: string;
  readonly place: Place;
  readonly hidden: HideReason | null;
  /** A card by a participant, or a remark by the facilitators, which is not counted among the cards. */
  readonly kind: 'card' | 'note';
  /** Whether the team has typed it (a card on paper, a note) and may correct it. */
  readonly entered: boolean;
  /** Table the card comes from, if the team has noted it; never shown to the room. */
  readonly table: number | null;
  /** Whether somebody of the team has looked at it; needed where cards are checked before the room sees them. */
  readonly checked: boolean;
  readonly marks: Marks;
  /** What it says in German, if it was written in another language. */
  readonly german: German | null;
  /** The card this one says the same as and lies under; null = it lies by itself. */
  readonly under: string | null;
}

const Language = v.picklist(LANGUAGES);
/** Any length a message can have: a text that is too long is called so by `decide`, which counts graphemes. */
const AnyText = v.string();

export const CardPosted = v.strictObject({
  type: v.literal('cardPosted'),
  cardId: Id,
  roundId: Id,
  text: v.string(),
  language: Language,
  keyHash: v.string(),
});
export const CardEdited = v.strictObject({
  type: v.literal('cardEdited'),
  cardId: Id,
  text: v.string(),
  language: Language,
});
export const CardWithdrawn = v.strictObject({ type: v.literal('cardWithdrawn'), cardId: Id });
export type CardPosted = v.InferOutput<typeof CardPosted>;
export type CardEdited = v.InferOutput<typeof CardEdited>;
export type CardWithdrawn = v.InferOutput<typeof CardWithdrawn>;

/** A card before anybody has done anything with it. */
export const NEW_CARD = {
  place: UNSORTED,
  hidden: null,
  kind: 'card',
  entered: false,
  table: null,
  checked: false,
  marks: UNMARKED,
  german: null,
  under: null,
} as const;

export const applyCardPosted = (draft: Draft, { cardId, roundId, text, language, keyHash }: CardPosted): void => {
  const card: Card = { ...NEW_CARD, id: cardId, roundId, text, language, keyHash };
  draft.write('cards').set(cardId, Object.freeze(card));
};
export const applyCardEdited = (draft: Draft, { cardId, text, language }: CardEdited): void => {
  // What was looked at and translated is no longer what it says.
  patchRow(draft.write('cards'), cardId, { text, language, checked: false, german: null });
};
export const applyCardWithdrawn = (draft: Draft, { cardId }: CardWithdrawn): void => {
  const cards = draft.write('cards');
  cards.delete(cardId);
  for (const card of cards.values()) if (card.under === cardId) patchRow(cards, card.id, { under: null });
  for (const copy of draft.copies.values()) if (copy.cardId === cardId) draft.write('copies').delete(copy.id);
};

/** What is wrong with a cleaned text; null = nothing. */
export const textProblem = (text: string, limit: number): RefusalCode | null => {
  if (text === '') return 'textEmpty';
  return isTooLong(text, limit) ? 'textTooLong' : null;
};

/**
 * Posts a card into a round. Late cards are taken until the evening is over: a phone that was offline, or
 * somebody who writes slowly, loses nothing when the room moves on.
 */
export const postCard = command({
  input: v.strictObject({ cardId: Id, roundId: Id, text: AnyText, language: Language, keyHash: Digest }),
  may: isParticipant,
  decide: (state, input, { cardsUsed }): CardPosted[] | Refusal => {
    const round = state.rounds.get(input.roundId);
    if (!round) return refuse('unknownRound');
    if (isEveningOver(state)) return refuse('eveningOver');
    if (round.phase === 'waiting') return refuse('roundNotOpen');
    if (state.cards.has(input.cardId)) return refuse('duplicateId');
    const text = cleanText(input.text);
    const problem = textProblem(text, state.profile.textLimit);
    if (problem) return refuse(problem);
    const limit = limitOf(state, round);
    if (limit !== null && cardsUsed(round.id) >= limit) return refuse('limitReached');
    return [{ type: 'cardPosted', ...input, text }];
  },
});

/** Finds the card a key opens, if its round still collects. */
const ownCard = (state: Workshop, cardId: string, key: string, context: Context): Card | Refusal => {
  const card = state.cards.get(cardId);
  if (!card) return refuse('unknownCard');
  if (context.hash(key) !== card.keyHash) return refuse('notYourCard');
  return state.rounds.get(card.roundId)?.phase === 'collecting' ? card : refuse('notCollecting');
};

/** Changes the text of one's own card, which the card's key proves. Only while the round collects. */
export const editCard = command({
  input: v.strictObject({ cardId: Id, text: AnyText, language: Language, key: Key }),
  may: isParticipant,
  decide: (state, { cardId, key, language, ...input }, context): CardEdited[] | Refusal => {
    const card = ownCard(state, cardId, key, context);
    if ('refused' in card) return card;
    const text = cleanText(input.text);
    const problem = textProblem(text, state.profile.textLimit);
    if (problem) return refuse(problem);
    return text === card.text ? [] : [{ type: 'cardEdited', cardId, text, language }];
  },
});

/** Takes one's own card back, which the card's key proves. Only while the round collects. */
export const withdrawCard = command({
  input: v.strictObject({ cardId: Id, key: Key }),
  may: isParticipant,
  decide: (state, { cardId, key }, context): CardWithdrawn[] | Refusal => {
    const card = ownCard(state, cardId, key, context);
    return 'refused' in card ? card : [{ type: 'cardWithdrawn', cardId }];
  },
});
