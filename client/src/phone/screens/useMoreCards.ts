import { useState } from 'react';

/**
 * Notices that somebody may write more cards than before.
 * @param limit cards per device in this round; null = any number
 * @returns whether that has happened while the page was open, and a way to have it said
 */
export function useMoreCards(limit: number | null): readonly [hasMore: boolean, said: () => void] {
  const [before, setBefore] = useState(limit);
  const [hasMore, setHasMore] = useState(false);
  if (limit !== before) {
    setBefore(limit);
    setHasMore(before !== null && (limit === null || limit > before));
  }
  return [hasMore, () => setHasMore(false)];
}
