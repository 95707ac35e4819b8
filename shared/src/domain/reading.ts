import type { Card } from './card.ts';
import { cardsOf, clustersOf } from './cluster.ts';
import { PARKED } from './place.ts';
import { topOf } from './stack.ts';
import type { Workshop } from './workshop.ts';

/**
 * The cards of a round in the order in which they are read aloud: those that have no place yet first, then cluster by
 * cluster, the parking lot last. A stack is read once, by its top; what is hidden, and notes, are not read at all.
 */
export const readingOrder = (state: Workshop, roundId: string): Card[] => {
  const cards = cardsOf(state, roundId).filter(
    (card) => card.kind === 'card' && card.hidden === null && topOf(state, card) === card,
  );
  const areas = [null, ...clustersOf(state, roundId).map(({ id }) => id), PARKED];
  return areas.flatMap((area) => cards.filter(({ place }) => place.clusterId === area));
};

/** How far the reading is. */
export interface ReadingPosition {
  /** From 1. */
  readonly n: number;
  readonly total: number;
}

/**
 * "12 von 48": the place of a card that is still unsorted among all that are to be read, those that have found their
 * place counted first. So it rises with every card, whether that is put somewhere or passed over.
 * @returns null for a card that has its place, or is not read
 */
export const readingPosition = (state: Workshop, { id, roundId }: Card): ReadingPosition | null => {
  const order = readingOrder(state, roundId);
  const unsorted = order.filter(({ place }) => place.clusterId === null);
  const index = unsorted.findIndex((card) => card.id === id);
  return index === -1 ? null : { n: order.length - unsorted.length + index + 1, total: order.length };
};
