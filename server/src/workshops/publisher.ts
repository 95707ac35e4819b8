import { VIEWERS, type Viewer } from '@gehoer/shared/domain/actor.ts';
import type { CatchUp } from '@gehoer/shared/protocol/messages.ts';
import type { Ledger } from './ledger.ts';

/** Runs something after so many milliseconds. */
export type Schedule = (run: () => void, ms: number) => void;

export interface PublisherDeps {
  /** Sends one message to all viewers of a kind. */
  readonly send: (viewer: Viewer, catchUp: CatchUp) => void;
  /** How many viewers are connected. */
  readonly viewers: () => number;
  readonly now: () => number;
  readonly schedule: Schedule;
}

/**
 * Milliseconds between two publications. Every message costs 10 to 33 µs of CPU per viewer whatever it holds, so
 * the more viewers, the longer facts are gathered: 16 up to 320 viewers, 50 at 1,000, never above 100. So a
 * publication takes a third of its tick and leaves the rest to those who write.
 */
export const tickFor = (viewers: number): number => Math.min(100, Math.max(16, Math.round(viewers / 20)));

/** Publishes what is on disk: one message per tick and kind of viewer, however many facts it holds. */
export class Publisher {
  readonly #ledger: Ledger;
  readonly #deps: PublisherDeps;
  /** Per kind of viewer: how far the facts have been looked at, and where the last message sent ended. */
  readonly #progress = new Map<Viewer, { readonly seen: number; readonly sent: number }>();
  #lastTick = -Infinity;
  #waiting = false;

  constructor(ledger: Ledger, deps: PublisherDeps) {
    this.#ledger = ledger;
    this.#deps = deps;
    const { seq } = ledger.state;
    for (const viewer of VIEWERS) this.#progress.set(viewer, { seen: seq, sent: seq });
  }

  /** There are new facts. The first after a silence goes out at once, the others with the next tick. */
  announce(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    const tick = tickFor(this.#deps.viewers());
    const due = this.#lastTick + tick - this.#deps.now();
    this.#deps.schedule(
      () => {
        this.#publish();
      },
      // A clock that is set back (a laptop that finds a time server) must not silence the evening.
      Math.min(tick, Math.max(0, due)),
    );
  }

  #publish(): void {
    this.#waiting = false;
    this.#lastTick = this.#deps.now();
    for (const viewer of VIEWERS) {
      const { seen, sent } = this.#progress.get(viewer) ?? { seen: 0, sent: 0 };
      const catchUp = this.#ledger.catchUp(seen, viewer);
      // Nothing to see is not sent: the next tail begins where the last one ended and covers it as withheld.
      const silent = catchUp.kind === 'tail' && catchUp.events.length === 0;
      this.#progress.set(viewer, { seen: catchUp.to, sent: silent ? sent : catchUp.to });
      if (!silent) this.#deps.send(viewer, catchUp.kind === 'tail' ? { ...catchUp, from: sent } : catchUp);
    }
  }
}
