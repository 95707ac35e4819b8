import { isPlaceOf } from './arrange.ts';
import type { Card } from './card.ts';
import { PARKED } from './place.ts';
import type { Workshop } from './workshop.ts';

type Board = Pick<Workshop, 'cards' | 'clusters' | 'copies'>;

/** Whether a card lies by itself, or in a flat stack of its own cluster whose top can be seen if it can. */
const isStackedWell = (state: Board, card: Card): boolean => {
  if (card.under === null) return true;
  const top = state.cards.get(card.under);
  if (top?.under !== null || top.id === card.id || top.roundId !== card.roundId) return false;
  return top.place.clusterId === card.place.clusterId && (top.hidden === null || card.hidden !== null);
};

/** Whether copies of a card lie in clusters of its round, where neither it nor another copy of it lies; those of a
 * stack are copies of its top. */
const isCopiedWell = (state: Board, { id, roundId, place, under }: Card): boolean => {
  const copies = [...state.copies.values()].filter(({ cardId }) => cardId === id);
  const taken = [place, ...copies.map((copy) => copy.place)].map(({ clusterId }) => clusterId);
  const areInClusters = copies.every(
    ({ place: { clusterId } }) => clusterId !== null && clusterId !== PARKED && isPlaceOf(state, clusterId, roundId),
  );
  const isForAll = under === null || copies.length === 0;
  return isForAll && areInClusters && new Set(taken).size === taken.length;
};

/**
 * Whether the board is in order, as far as some cards and what lies under them are concerned: every card is there,
 * lies in one place of its round, and in a second one only as a copy. The other commands keep it so by themselves.
 */
export const isInOrder = (state: Board, cardIds: ReadonlySet<string>): boolean => {
  const concerned = [...state.cards.values()].filter(
    ({ id, under }) => cardIds.has(id) || (under !== null && cardIds.has(under)),
  );
  const areAllThere = [...cardIds].every((id) => state.cards.has(id));
  return (
    areAllThere &&
    concerned.every(
      (card) =>
        isPlaceOf(state, card.place.clusterId, card.roundId) && isStackedWell(state, card) && isCopiedWell(state, card),
    )
  );
};
