import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { cardsBy, placing } from './arrange.ts';
import type { BoardChange } from './boardChange.ts';
import type { Card } from './card.ts';
import { command, Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { isRefusal, refuse, type Refusal } from './refusals.ts';
import type { Workshop } from './workshop.ts';

export const CardsStacked = v.strictObject({
  type: v.literal('cardsStacked'),
  roundId: Id,
  moves: v.pipe(
    v.array(v.strictObject({ cardId: Id, from: v.nullable(Id), to: v.nullable(Id) })),
    v.minLength(1),
    v.maxLength(1000),
  ),
});
export type CardsStacked = v.InferOutput<typeof CardsStacked>;

export const applyCardsStacked = (draft: Draft, { moves }: CardsStacked): void => {
  const cards = draft.write('cards');
  for (const { cardId, to } of moves) patchRow(cards, cardId, { under: to });
};

/**
 * The card on top of the stack a card lies in; the card itself if it lies by itself. A card whose top is
 * hidden lies by itself.
 */
export const topOf = (state: Pick<Workshop, 'cards'>, card: Card): Card => {
  const above = card.under === null ? undefined : state.cards.get(card.under);
  return above?.hidden === null ? above : card;
};

/** The cards that lie under this one: said again by others, and all kept. */
export const stackUnder = (state: Pick<Workshop, 'cards'>, cardId: string): Card[] =>
  [...state.cards.values()].filter(({ under }) => under === cardId);

/**
 * Puts cards under another one that says the same. Stacks are flat: what lies under a moved card moves along, and
 * a card put under one that is itself in a stack joins that stack.
 */
export const stackCards = command({
  input: v.strictObject({ cardIds: v.pipe(v.array(Id), v.minLength(1), v.maxLength(1000)), onto: Id }),
  may: isStaff,
  decide: (state, { cardIds, onto }): CardsStacked[] | Refusal => {
    const target = state.cards.get(onto);
    if (!target) return refuse('unknownCard');
    const top = topOf(state, target);
    const chosen = [...new Set(cardIds)].map((id) => state.cards.get(id));
    const cards = chosen.filter((card): card is Card => card?.roundId === top.roundId);
    if (cards.length !== chosen.length) return refuse('unknownCard');
    const all = cards.flatMap((card) => [card, ...stackUnder(state, card.id)]);
    // The card above the target may be hidden, and come back: then there must be no stack upon a stack.
    const freed = top.under === null ? [] : [{ cardId: top.id, from: top.under, to: null }];
    const moves = [...new Map(all.map((card) => [card.id, card])).values()]
      .filter((card) => card.id !== top.id && card.under !== top.id)
      .map((card) => ({ cardId: card.id, from: card.under, to: top.id }));
    return moves.length === 0 ? [] : [{ type: 'cardsStacked', roundId: top.roundId, moves: [...freed, ...moves] }];
  },
});

/**
 * Takes cards out of their stacks. Each comes to lie by itself where its stack lies: that is where it was seen last.
 */
export const unstackCards = command({
  input: v.strictObject({ cardIds: v.pipe(v.array(Id), v.minLength(1), v.maxLength(1000)) }),
  may: isStaff,
  decide: (state, { cardIds }): BoardChange[] | Refusal => {
    const chosen = cardsBy(state, cardIds, state.cards.get(cardIds[0] ?? '')?.roundId ?? '');
    if (isRefusal(chosen)) return chosen;
    const stacked = chosen.filter(({ under }) => under !== null);
    const roundId = stacked[0]?.roundId;
    if (roundId === undefined) return [];
    const away = stacked.filter((card) => card.place.clusterId !== topOf(state, card).place.clusterId);
    const placed = Map.groupBy(away, (card) => topOf(state, card).place.clusterId);
    return [
      { type: 'cardsStacked', roundId, moves: stacked.map(({ id, under }) => ({ cardId: id, from: under, to: null })) },
      ...[...placed].flatMap(([clusterId, cards]) => placing(state, cards, roundId, clusterId, null)),
    ];
  },
});
