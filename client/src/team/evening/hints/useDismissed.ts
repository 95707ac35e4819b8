import { useState } from 'react';
import { readJson, writeJson } from '../../../live/storage.ts';

const keyOf = (workshopId: string): string => `team.hints.dismissed.${workshopId}`;

const stored = (workshopId: string): ReadonlySet<string> => {
  const value = readJson(keyOf(workshopId));
  return new Set(Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
};

/** The pairs of cards that are not to be hinted at again on this screen, by their keys, and how to add some. */
export const useDismissed = (
  workshopId: string,
): readonly [ReadonlySet<string>, (pairs: readonly string[]) => void] => {
  const [dismissed, setDismissed] = useState(() => stored(workshopId));
  const dismiss = (pairs: readonly string[]): void => {
    const all = new Set([...dismissed, ...pairs]);
    setDismissed(all);
    writeJson(keyOf(workshopId), [...all]);
  };
  return [dismissed, dismiss];
};
