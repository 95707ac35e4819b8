import { nextToSend } from '@gehoer/shared/protocol/replica.ts';
import { useMemo, useSyncExternalStore } from 'react';
import type { Live } from '../../live/live.ts';
import { openTeam } from '../../live/viewers.ts';
import { noticeSignedOut, signedIn } from '../signedIn.ts';

/** How long a page that has been left waits for the answers to its last commands. */
const FAREWELL_MS = 15_000;

/** Closes a line as soon as every command is answered: what was typed last is on its way when a page is left. */
const closeWhenAnswered = (live: Live): void => {
  if (!nextToSend(live.store.getState().replica)) {
    live.close();
    return;
  }
  const close = (): void => {
    clearTimeout(timer);
    stop();
    live.close();
  };
  const timer = setTimeout(close, FAREWELL_MS);
  const stop = live.store.subscribe(({ replica }) => {
    if (!nextToSend(replica)) close();
  });
};

/** Reports an ended login, and knocks again once somebody has signed in anew. */
const followLogin = (live: Live): (() => void) => {
  const stopLine = live.store.subscribe(({ status, turnedAwayBecause }, before) => {
    if (status === 'turnedAway' && before.status !== status && turnedAwayBecause === 'signedOut') noticeSignedOut();
  });
  const stopLogin = signedIn.subscribe(({ status }, before) => {
    if (status === 'in' && before.status !== 'in') live.knock();
  });
  return () => {
    stopLine();
    stopLogin();
  };
};

/** A line that is open while somebody subscribes to it. */
const teamLine = (workshopId: string) => {
  let live: Live | null = null;
  return {
    get: () => live,
    subscribe: (): (() => void) => {
      const opened = openTeam(workshopId);
      const stop = followLogin(opened);
      live = opened;
      return () => {
        stop();
        live = null;
        // The parts of a page that is left say goodbye after it: a field sends what was typed last.
        queueMicrotask(() => closeWhenAnswered(opened));
      };
    },
  };
};

/** The team's line to a workshop for as long as the page stands. Null in the moment before it is opened. */
export const useTeamLive = (workshopId: string): Live | null => {
  const line = useMemo(() => teamLine(workshopId), [workshopId]);
  return useSyncExternalStore(line.subscribe, line.get);
};
