import type { Card } from '@gehoer/shared/domain/card.ts';
import { readingOrder } from '@gehoer/shared/domain/reading.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useState } from 'react';
import { besideInOrder, nextUnsorted } from './readingPlace.ts';

/** Which card is being read, and how one gets from card to card. */
export interface Reading {
  /** In the order in which they are read. */
  readonly order: readonly Card[];
  /** Null when every card has its place, or there is none. */
  readonly card: Card | null;
  /** The card that was read before this one, if it is still there. */
  readonly before: Card | null;
  /** The same, also if it is not among those that are read any more. */
  readonly beforeId: string | null;
  readonly go: (by: 1 | -1) => void;
  /** To the next unsorted card, since this one has been put somewhere. */
  readonly goOn: () => void;
  readonly goTo: (cardId: string) => void;
}

/**
 * Follows somebody through the cards of a round. What others do meanwhile moves nobody away from the card in front of
 * them; only a card that is gone gives way to the next unsorted one.
 * @param start the card to begin with, if it is among them
 */
export const useReading = (state: Workshop, roundId: string, start: string | null): Reading => {
  const order = readingOrder(state, roundId);
  const [place, setPlace] = useState<{ readonly cardId: string | null; readonly beforeId: string | null }>({
    cardId: start,
    beforeId: null,
  });
  const find = (cardId: string | null): Card | null => order.find(({ id }) => id === cardId) ?? null;
  const card = find(place.cardId) ?? nextUnsorted(order, null);
  // From now on this is the card in front of them, whatever happens to it.
  if (card && card.id !== place.cardId) setPlace({ ...place, cardId: card.id });
  const goTo = (cardId: string | null): void => setPlace({ cardId, beforeId: card?.id ?? place.beforeId });
  return {
    order,
    card,
    before: place.beforeId === card?.id ? null : find(place.beforeId),
    beforeId: place.beforeId,
    go: (by) => goTo(besideInOrder(order, card?.id ?? null, by)),
    goOn: () => goTo(nextUnsorted(order, card?.id ?? null)?.id ?? null),
    goTo,
  };
};
