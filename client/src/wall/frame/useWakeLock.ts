import { useEffect } from 'react';

/**
 * Keeps the screen from going dark while the wall is seen: nobody touches the projector's computer for an hour.
 * Browsers give a lock up when the page is hidden and offer none over plain HTTP; then the computer decides.
 */
export const useWakeLock = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let held: Promise<WakeLockSentinel | null> = Promise.resolve(null);
    const ask = () => {
      if (document.visibilityState === 'visible') held = navigator.wakeLock.request('screen').catch(() => null);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void held.then((lock) => lock?.release());
    };
  }, []);
};
