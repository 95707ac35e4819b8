import { useEffect, useEffectEvent } from 'react';

/**
 * Calls back once after `delayMs`; undefined stands for never. A change of the delay or of `key` starts anew.
 * @param key what the waiting is about
 */
export function useTimeout(onElapsed: () => void, delayMs: number | undefined, key: unknown): void {
  const elapsed = useEffectEvent(onElapsed);
  useEffect(() => {
    if (delayMs === undefined) return;
    const timer = setTimeout(() => elapsed(), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs, key]);
}
