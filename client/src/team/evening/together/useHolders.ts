import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import { useMemo } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { useEvening } from '../EveningContext.ts';

const holdersIn = (others: readonly Colleague[]): ReadonlyMap<string, string> =>
  new Map(others.flatMap(({ name, cardIds }) => cardIds.map((cardId) => [cardId, name] as const)));

/** Who of the others has which card in the hand: names by card id. The same map until something about it changes. */
export const useHolders = (): ReadonlyMap<string, string> => {
  const { live } = useEvening();
  const others = useLive(live, (state) => state.others);
  return useMemo(() => holdersIn(others), [others]);
};
