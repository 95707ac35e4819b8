import { useEffect } from 'react';
import { useEvening } from '../EveningContext.ts';

/** Lets the others see that these cards are in the hand, for as long as they are. */
export const useHolding = (cardIds: readonly string[]): void => {
  const { together } = useEvening();
  useEffect(() => {
    if (cardIds.length === 0) return;
    together.hold(cardIds);
    return () => together.release();
  }, [together, cardIds]);
};
