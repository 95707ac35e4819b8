import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { HIDE_REASONS, type Card } from './card.ts';
import { cardsOf } from './cluster.ts';
import type { BoardChange } from './boardChange.ts';
import { command, Id } from './command.ts';
import { passingOn } from './copy.ts';
import { patchRow, type Draft } from './draft.ts';
import { refuse, type Refusal } from './refusals.ts';
import { takingOut, topOf } from './stack.ts';
import type { Workshop } from './workshop.ts';

export const CardsChecked = v.strictObject({
  type: v.literal('cardsChecked'),
  cardIds: v.pipe(v.array(Id), v.minLength(1), v.maxLength(1000)),
});
export const CardErased = v.strictObject({
  type: v.literal('cardErased'),
  cardId: Id,
  reason: v.picklist(HIDE_REASONS),
});
export type CardsChecked = v.InferOutput<typeof CardsChecked>;
export type CardErased = v.InferOutput<typeof CardErased>;

export const applyCardsChecked = (draft: Draft, { cardIds }: CardsChecked): void => {
  const cards = draft.write('cards');
  for (const cardId of cardIds) patchRow(cards, cardId, { checked: true });
};
/** Of an erased card only its place and the reason are left. */
export const applyCardErased = (draft: Draft, { cardId, reason }: CardErased): void => {
  patchRow(draft.write('cards'), cardId, { text: '', german: null, keyHash: '', hidden: reason });
};

type Decision = BoardChange[] | Refusal;

/**
 * The changes that hand a stack on when its top goes out of sight: the first card under it that is seen is the next,
 * also where a copy lies.
 */
const handingOn = (state: Workshop, top: Card): BoardChange[] => {
  const stack = cardsOf(state, top.roundId).filter(({ under }) => under === top.id);
  const next = stack.find(({ hidden }) => hidden === null);
  if (!next) return [];
  const moves = stack.map(({ id }) => ({ cardId: id, from: top.id, to: id === next.id ? null : next.id }));
  return [...passingOn(state, [top], next), { type: 'cardsStacked', roundId: top.roundId, moves }];
};

/**
 * Keeps a card from everybody but the team. It stays where it lies and counts as hidden in the results. What lies
 * under it stays together: the next card comes to lie on top.
 */
export const hideCard = command({
  input: v.strictObject({ cardId: Id, reason: v.picklist(HIDE_REASONS) }),
  may: isStaff,
  decide: (state, { cardId, reason }): Decision => {
    const card = state.cards.get(cardId);
    if (!card) return refuse('unknownCard');
    return card.hidden === null ? [...handingOn(state, card), { type: 'cardHidden', cardId, reason }] : [];
  },
});

/** Shows a hidden card again, by itself if the card it lay under is hidden now. */
export const showCard = command({
  input: v.strictObject({ cardId: Id }),
  may: isStaff,
  decide: (state, { cardId }): Decision => {
    const card = state.cards.get(cardId);
    // Of an erased card nothing is left to be shown.
    if (!card || card.text === '') return refuse('unknownCard');
    if (card.hidden === null) return [];
    const loose = topOf(state, card) === card ? takingOut([card], card.roundId) : [];
    return [...loose, { type: 'cardShown', cardId, reason: card.hidden }];
  },
});

/** Lets cards pass to the room, where every card is checked first. */
export const checkCards = command({
  input: v.omit(CardsChecked, ['type']),
  may: isStaff,
  decide: (state, input): CardsChecked[] | Refusal => {
    if (!input.cardIds.every((id) => state.cards.has(id))) return refuse('unknownCard');
    const cardIds = [...new Set(input.cardIds)].filter((id) => state.cards.get(id)?.checked === false);
    return cardIds.length === 0 ? [] : [{ type: 'cardsChecked', cardIds }];
  },
});

/**
 * Erases a card for good: the text goes, from the log as well; that there was a card, who erased it and why stays.
 * For what must not be kept; hiding is for everything else, since this cannot be taken back.
 */
export const eraseCard = command({
  input: v.omit(CardErased, ['type']),
  may: isStaff,
  decide: (state, input): (CardErased | BoardChange)[] | Refusal => {
    const card = state.cards.get(input.cardId);
    if (!card) return refuse('unknownCard');
    return card.text === '' ? [] : [...handingOn(state, card), { type: 'cardErased', ...input }];
  },
});
