import * as v from 'valibot';
import type { Card } from './card.ts';
import { Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import type { Workshop } from './workshop.ts';

export const CardsStacked = v.strictObject({
  type: v.literal('cardsStacked'),
  roundId: Id,
  moves: v.pipe(v.array(v.strictObject({ cardId: Id, from: v.nullable(Id), to: v.nullable(Id) })), v.minLength(1)),
});
export type CardsStacked = v.InferOutput<typeof CardsStacked>;

export const applyCardsStacked = (draft: Draft, { moves }: CardsStacked): void => {
  const cards = draft.write('cards');
  for (const { cardId, to } of moves) patchRow(cards, cardId, { under: to });
};

/*
 * Stacks are flat, and a stack lies in one place: every card of it has the place of a cluster its top has, too. So
 * nothing is scattered over the board when a top is taken away. A card that is seen never lies under one that is not.
 */

/**
 * The card on top of the stack a card lies in; the card itself if it lies by itself. A top this viewer does not
 * have, or that is hidden, is none.
 */
export const topOf = (state: Pick<Workshop, 'cards'>, card: Card): Card => {
  const above = card.under === null ? undefined : state.cards.get(card.under);
  return above?.hidden === null ? above : card;
};

/** The cards that lie under this one: said again by others, and all kept. */
export const stackUnder = (state: Pick<Workshop, 'cards'>, cardId: string): Card[] =>
  [...state.cards.values()].filter(({ under }) => under === cardId);

/** Cards, each with what lies under it behind it, each once. */
export const withStacks = (state: Pick<Workshop, 'cards'>, cards: readonly Card[]): Card[] => {
  const stacks = Map.groupBy(state.cards.values(), ({ under }) => under);
  const all = cards.flatMap((card) => [card, ...(stacks.get(card.id) ?? [])]);
  return [...new Map(all.map((card) => [card.id, card])).values()];
};

/** The change that takes cards out of their stacks; none if all lie by themselves. */
export const takingOut = (cards: readonly Card[], roundId: string): CardsStacked[] => {
  const moves = cards.flatMap(({ id, under }) => (under === null ? [] : [{ cardId: id, from: under, to: null }]));
  return moves.length > 0 ? [{ type: 'cardsStacked', roundId, moves }] : [];
};
