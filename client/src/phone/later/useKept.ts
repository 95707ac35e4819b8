import { useEffect } from 'react';
import type { Live } from '../../live/live.ts';
import { CALM_MS } from './fetchParts.ts';

/** Has page and evening kept on the phone, once the evening lives and the network is free. */
export function useKept(code: string, live: Live, isLive: boolean): void {
  useEffect(() => {
    if (!isLive) return;
    let stop: (() => void) | null = null;
    let wanted = true;
    const timer = setTimeout(() => {
      import('../kept/keepEvening.ts').then(
        ({ keepEvening }) => {
          if (wanted) stop = keepEvening(code, live);
        },
        () => undefined,
      );
    }, CALM_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
      stop?.();
    };
  }, [code, live, isLive]);
}
