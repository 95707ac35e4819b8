import { type Doing, HELD_MS, MOST_HELD } from '@gehoer/shared/protocol/together.ts';
import type { Live } from '../../../live/live.ts';

/** Twice within the time after which a hold ends: one telling may get lost. */
const RENEW_MS = HELD_MS * 0.4;

/** What this page tells the others of the team about itself. */
export interface Together {
  /** The round whose cards are on the screen. */
  readonly lookAt: (roundId: string | null) => void;
  /** Has taken these cards; they count as held until they are released, however long that takes. */
  readonly hold: (cardIds: readonly string[]) => void;
  readonly release: () => void;
  /** Tells everything again after a lost line. @returns the end of it */
  readonly start: () => () => void;
}

/** Tells the others on a line what happens here. */
export const togetherOn = (live: Live): Together => {
  let doing: Doing = { roundId: null, cardIds: [] };
  let renewing: ReturnType<typeof setInterval> | undefined;
  const tell = (): void => live.tell(doing);
  const change = (changes: Partial<Doing>): void => {
    doing = { ...doing, ...changes };
    clearInterval(renewing);
    renewing = doing.cardIds.length > 0 ? setInterval(tell, RENEW_MS) : undefined;
    tell();
  };
  return {
    lookAt: (roundId) => {
      if (roundId !== doing.roundId) change({ roundId });
    },
    hold: (cardIds) => change({ cardIds: cardIds.slice(0, MOST_HELD) }),
    release: () => {
      if (doing.cardIds.length > 0) change({ cardIds: [] });
    },
    start: () => {
      const stop = live.store.subscribe(({ status }, before) => {
        // The server has forgotten what was told on the line before.
        if (status === 'live' && before.status !== 'live') tell();
      });
      return () => {
        stop();
        clearInterval(renewing);
      };
    },
  };
};
