import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { useEvening } from '../EveningContext.ts';
import { type Hint, hintForCard, hintsForPile, pairsIn } from './model/hint.ts';
import { comparable, keepSame } from './model/saidIn.ts';
import { useDismissed } from './useDismissed.ts';
import { usePairs } from './usePairs.ts';

/** The hints of a board. */
export interface UsedHints {
  /** For the card that was chosen last; null if no other says the same. */
  readonly forCard: Hint | null;
  readonly forPile: readonly Hint[];
  /** Takes a hint away for good, on this screen. */
  readonly dismiss: (hint: Hint) => void;
}

/** Finds which cards of a round say the same. What happens on the board is shown first, hints follow. */
export const useHints = (now: Workshop, roundId: string, cardId: string | null): UsedHints => {
  const { workshopId } = useEvening();
  const state = useDeferredValue(now);
  const cards = useMemo(() => comparable(state, roundId), [state, roundId]);
  const [compared, setCompared] = useState<readonly Card[]>(cards);
  const texts = keepSame(compared, cards);
  if (texts !== compared) setCompared(texts);
  const pairs = usePairs(texts);
  const [dismissed, dismiss] = useDismissed(workshopId);
  const likenesses = useMemo(() => ({ cards, pairs, dismissed }), [cards, pairs, dismissed]);
  const forPile = useMemo(() => hintsForPile(likenesses), [likenesses]);
  const forCard = useMemo(() => (cardId === null ? null : hintForCard(likenesses, cardId)), [likenesses, cardId]);
  return { forCard, forPile, dismiss: (hint) => dismiss(pairsIn(hint)) };
};
