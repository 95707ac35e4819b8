import { readJson, remove, writeJson } from '../../../live/storage.ts';

const keyOf = (roundId: string): string => `reading:${roundId}`;

/** The card this device has read last in a round: a phone may put the page away at any time. */
export const lastRead = {
  get: (roundId: string): string | null => {
    const cardId = readJson(keyOf(roundId));
    return typeof cardId === 'string' ? cardId : null;
  },
  set: (roundId: string, cardId: string | null): void => {
    if (cardId === null) remove(keyOf(roundId));
    else writeJson(keyOf(roundId), cardId);
  },
};
