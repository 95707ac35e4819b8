import { useState } from 'react';

/**
 * Notices that somebody may write more cards than before.
 * @param limit cards per device in this round; null = any number
 * @param kind of the place to write; when it becomes another one, what was news there is news no more
 * @returns whether that has happened while the page was open, and a way to have it said
 */
export function useMoreCards(limit: number | null, kind: string): readonly [hasMore: boolean, said: () => void] {
  const [before, setBefore] = useState({ limit, kind });
  const [hasMore, setHasMore] = useState(false);
  if (limit !== before.limit || kind !== before.kind) {
    setBefore({ limit, kind });
    setHasMore(before.limit !== null && (limit === null || limit > before.limit));
  }
  return [hasMore, () => setHasMore(false)];
}
