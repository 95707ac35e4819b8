/**
 * How far each of N viewers has come, and when the last of them had which fact. Costs a comparison per message, and a
 * walk over the viewers only when the last one has caught up.
 */
export class Audience {
  readonly #positions: number[];
  readonly #seenAt = new Map<number, number>();
  /** All viewers have everything up to here. */
  #frontier: number;
  /** Viewers who have no more than that. */
  #lagging: number;

  /** @param from the `seq` everybody has at the start */
  constructor(viewers: number, from: number) {
    this.#positions = new Array<number>(viewers).fill(from);
    this.#frontier = from;
    this.#lagging = viewers;
  }

  /**
   * A viewer has everything up to `seq`.
   * @param now milliseconds of any clock
   * @returns how many facts have now been seen by all that had not been before
   */
  reach(viewer: number, seq: number, now: number): number {
    const before = this.#positions[viewer] ?? Infinity;
    if (seq <= before) return 0;
    this.#positions[viewer] = seq;
    if (before > this.#frontier) return 0;
    this.#lagging -= 1;
    return this.#lagging > 0 ? 0 : this.#advance(now);
  }

  /** When the last viewer had this fact; undefined as long as somebody lacks it. */
  seenAt(seq: number): number | undefined {
    return this.#seenAt.get(seq);
  }

  #advance(now: number): number {
    const before = this.#frontier;
    this.#frontier = this.#positions.reduce((least, position) => Math.min(least, position), Infinity);
    this.#lagging = this.#positions.filter((position) => position === this.#frontier).length;
    for (let seq = before + 1; seq <= this.#frontier; seq += 1) this.#seenAt.set(seq, now);
    return this.#frontier - before;
  }
}
