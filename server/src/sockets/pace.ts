/**
 * Keeps one phone from flooding the evening: a bucket that holds a minute's worth of commands and refills evenly.
 * Per device and never per address, since a whole venue has one address.
 */
export class Pace {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { level: number; at: number }>();

  constructor(perMinute: number, now: () => number) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Whether this device may send one more command now. */
  allows(device: string): boolean {
    const now = this.#now();
    const { level, at } = this.#buckets.get(device) ?? { level: this.#perMinute, at: now };
    // A clock that is set back takes nothing out of the bucket.
    const passed = Math.max(0, now - at);
    const filled = Math.min(this.#perMinute, level + (passed * this.#perMinute) / 60_000);
    this.#buckets.set(device, { level: filled < 1 ? filled : filled - 1, at: now });
    return filled >= 1;
  }

  /** Forgets devices that have been quiet long enough to have a full bucket again. */
  sweep(): void {
    const full = this.#now() - 60_000;
    for (const [device, { at }] of this.#buckets) if (at < full) this.#buckets.delete(device);
  }
}
