import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/**
 * A picture of the evening that is kept while the wall is held. What must not be seen any more (hidden, withdrawn)
 * leaves it all the same, and words that were changed change on it: only where things lie stays.
 * @param then the evening when the wall was held
 */
export const heldPicture = (then: Workshop, now: Workshop): Workshop => {
  const cards = [...then.cards].flatMap(([id, card]): [string, Card][] => {
    const today = now.cards.get(id);
    return today ? [[id, { ...today, place: card.place, under: card.under }]] : [];
  });
  return { ...then, cards: new Map(cards) };
};
