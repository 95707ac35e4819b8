import { PARKED } from '../src/domain/place.ts';
import type { Workshop } from '../src/domain/workshop.ts';

/** Whether a card of this round may lie there. */
const isThere = ({ clusters }: Workshop, clusterId: string | null, roundId: string | undefined): boolean =>
  clusterId === null || clusterId === PARKED || clusters.get(clusterId)?.roundId === roundId;

/** Ids of cards that lie where nothing is, in a stack upon a stack or far from its top, or under what is not seen. */
const misplaced = (state: Workshop): string[] =>
  [...state.cards.values()].flatMap(({ id, roundId, place, under, hidden }) => {
    const top = under === null ? null : state.cards.get(under);
    const isFlat = top === null || (top?.under === null && top.roundId === roundId && top.id !== id);
    const isTogether = !top || (top.place.clusterId === place.clusterId && (top.hidden === null || hidden !== null));
    return isFlat && isTogether && isThere(state, place.clusterId, roundId) ? [] : [id];
  });

/** Ids of copies of a card that is gone or under another one, in a cluster that is not there, or where the card lies already. */
const straying = (state: Workshop): string[] => {
  const taken = new Set([...state.cards.values()].map(({ id, place }) => `${id} ${place.clusterId}`));
  return [...state.copies.values()].flatMap(({ id, cardId, place }) => {
    const spot = `${cardId} ${place.clusterId}`;
    const card = state.cards.get(cardId);
    const isFree = card?.under === null && !taken.has(spot) && isThere(state, place.clusterId, card.roundId);
    taken.add(spot);
    return isFree && place.clusterId !== null && place.clusterId !== PARKED ? [] : [id];
  });
};

/** What is wrong on the boards of an evening: ids of cards and copies that are where they must not be. */
export const boardFlaws = (state: Workshop): string[] => [...misplaced(state), ...straying(state)];
