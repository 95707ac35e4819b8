import * as v from 'valibot';
import { isStaff } from './actor.ts';
import type { BoardChange } from './boardChange.ts';
import type { Card } from './card.ts';
import { command, Id } from './command.ts';
import { copiesIn, lyingIn } from './copy.ts';
import { ClusterOrLot, PARKED, type Place, ranksBetween, UNSORTED } from './place.ts';
import { isRefusal, refuse, type Refusal } from './refusals.ts';
import { takingOut, withStacks } from './stack.ts';
import type { Workshop } from './workshop.ts';

/** Ids of cards in a command. */
export const CardIds = v.pipe(v.array(Id), v.maxLength(1000));
/** The cards of these ids, all of one round, each once. */
export const cardsBy = (state: Workshop, cardIds: readonly string[], roundId: string): Card[] | Refusal => {
  const cards = [...new Set(cardIds)].map((id) => state.cards.get(id));
  const found = cards.filter((card): card is Card => card?.roundId === roundId);
  return found.length === cards.length ? found : refuse('unknownCard');
};

/** Where cards come to lie if they are put into a cluster or the parking lot before another card (null = at the end). */
const placesFor = (
  state: Workshop,
  cards: readonly Card[],
  roundId: string,
  clusterId: string | null,
  before: string | null,
): Place[] => {
  if (clusterId === null) return cards.map(() => UNSORTED);
  const going = new Set(cards.map(({ id }) => id));
  const others = lyingIn(state, roundId, clusterId).filter(({ id }) => !going.has(id));
  return ranksBetween(others, before, cards.length).map((rank) => ({ clusterId, rank }));
};

/**
 * The changes that put cards somewhere, whatever stack they lie in. A copy that is in the target already gives way
 * to the card itself.
 */
export const placing = (
  state: Workshop,
  cards: readonly Card[],
  roundId: string,
  clusterId: string | null,
  before: string | null,
): BoardChange[] => {
  if (cards.length === 0) return [];
  const places = placesFor(state, cards, roundId, clusterId, before);
  const moves = cards.map((card, index) => ({ cardId: card.id, from: card.place, to: places[index] ?? UNSORTED }));
  const going = new Set(cards.map(({ id }) => id));
  const inTheWay = clusterId === null ? [] : copiesIn(state, clusterId).filter(({ cardId }) => going.has(cardId));
  return [...inTheWay.map((copy) => ({ type: 'copyRemoved' as const, copy })), { type: 'cardsMoved', roundId, moves }];
};

/**
 * The changes that move chosen cards. A stack moves as one; a card taken from under another one that stays leaves
 * that stack.
 */
export const moving = (
  state: Workshop,
  cards: readonly Card[],
  roundId: string,
  clusterId: string | null,
  before: string | null,
): BoardChange[] => {
  const all = withStacks(state, cards);
  const going = new Set(all.map(({ id }) => id));
  const leaving = cards.filter(({ under }) => under !== null && !going.has(under));
  return [...takingOut(leaving, roundId), ...placing(state, all, roundId, clusterId, before)];
};

/** Whether cards of a round may lie there. */
export const isPlaceOf = (state: Pick<Workshop, 'clusters'>, clusterId: string | null, roundId: string): boolean =>
  clusterId === null || clusterId === PARKED || state.clusters.get(clusterId)?.roundId === roundId;

/** Moves cards of one round into a cluster of it, to the parking lot, or back to the unsorted (`clusterId` null). */
export const moveCards = command({
  input: v.strictObject({
    cardIds: v.pipe(CardIds, v.minLength(1)),
    clusterId: v.nullable(ClusterOrLot),
    before: v.nullable(Id),
  }),
  may: isStaff,
  decide: (state, { cardIds, clusterId, before }): BoardChange[] | Refusal => {
    const roundId = state.cards.get(cardIds[0] ?? '')?.roundId;
    if (roundId === undefined) return refuse('unknownCard');
    if (!isPlaceOf(state, clusterId, roundId)) return refuse('unknownCluster');
    const cards = cardsBy(state, cardIds, roundId);
    if (isRefusal(cards)) return cards;
    const staying = clusterId === null && cards.every(({ place, under }) => place.clusterId === null && under === null);
    return staying ? [] : moving(state, cards, roundId, clusterId, before);
  },
});
