import type { Pair } from '@gehoer/shared/similar/duplicates.ts';
import type { Said } from '@gehoer/shared/similar/statement.ts';
import { useEffect, useState } from 'react';
import { compare } from './compare.ts';

/** Cards that arrive in a burst are compared once. */
const SETTLED_MS = 500;

const NONE: readonly Pair[] = [];

/** Which of the cards say the same; what is not known yet is left out. */
export const usePairs = (cards: readonly Said[]): readonly Pair[] => {
  const [pairs, setPairs] = useState(NONE);
  useEffect(() => {
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop = compare(cards, setPairs);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cards]);
  return pairs;
};
