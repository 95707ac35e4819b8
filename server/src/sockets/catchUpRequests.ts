import type { CatchUp } from '@gehoer/shared/protocol/messages.ts';

/**
 * How often one line may ask for what it missed. A screen asks when it wakes or finds a gap, a few times a minute at
 * most; a whole board is a thousand times the bytes of its question.
 */
export const CATCH_UPS_PER_MINUTE = 60;

/** By then a line that had to wait may ask again. */
const NEXT_MS = 60_000 / CATCH_UPS_PER_MINUTE;

type Answer = (catchUp: CatchUp) => void;

interface Question {
  readonly since: number | null;
  readonly answer: Answer;
}

export interface CatchUpRequestsDeps {
  /** Whether this line may be answered once more now. */
  readonly allows: () => boolean;
  readonly catchUp: (since: number | null) => Promise<CatchUp>;
  readonly failed: (error: unknown) => void;
}

/** Nothing new: every replica passes over it. */
const nothingSince = (since: number | null): CatchUp => ({
  kind: 'tail',
  from: since ?? 0,
  to: since ?? 0,
  events: [],
});

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.min(one, other);

/**
 * The questions of one line for what it missed, answered at the line's pace. None is refused: one that comes too soon
 * waits. One waits at most: a newer question takes its place and is answered from where the earlier of both began, so
 * that nothing is missing in the end, and the one that was overtaken hears at once that there is nothing new.
 */
export class CatchUpRequests {
  readonly #deps: CatchUpRequestsDeps;
  #waiting: Question | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(deps: CatchUpRequestsDeps) {
    this.#deps = deps;
  }

  /** @param since the newest `seq` the screen has; null = nothing */
  ask(since: number | null, answer: Answer): void {
    const before = this.#waiting;
    before?.answer(nothingSince(before.since));
    this.#waiting = { since: before ? earlier(before.since, since) : since, answer };
    if (!before) this.#serve();
  }

  /** The line is gone: nobody waits any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  #serve(): void {
    if (!this.#waiting) return;
    if (!this.#deps.allows()) {
      this.#timer = setTimeout(() => this.#serve(), NEXT_MS);
      return;
    }
    const { since, answer } = this.#waiting;
    this.#waiting = null;
    this.#deps.catchUp(since).then(answer, this.#deps.failed);
  }
}
