import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Live, LiveState } from './live.ts';

/** A part of what the screen knows; renders again when that part changes. The selector must return stored values. */
export const useLive = <Part>(live: Live, select: (state: LiveState) => Part): Part => useStore(live.store, select);

const TICK_MS = 500;

/** Server time in ms, anew twice a second. For timers; nothing else may depend on a clock. */
export const useServerNow = (live: Live): number => {
  const offset = useLive(live, (state) => state.clockOffset);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const interval = setInterval(() => {
      setNow(Date.now());
    }, TICK_MS);
    return () => {
      clearInterval(interval);
    };
  }, []);
  return now + offset;
};
