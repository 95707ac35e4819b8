import type { Recorded } from '@gehoer/shared/protocol/messages.ts';
import { eraseTexts, type Erasure, type EventStore } from '../src/store/eventStore.ts';

/** A log in memory whose writing can be held up and made to fail. */
export class MemoryStore implements EventStore {
  facts: Recorded[] = [];
  /** Every append that was tried. */
  readonly appends: { readonly facts: readonly Recorded[]; readonly erasures: readonly Erasure[] }[] = [];
  /** What the next appends throw, one each; null = they succeed. */
  readonly troubles: (Error | null)[] = [];
  #held = Promise.resolve();
  #release: () => void = () => undefined;

  load(): Promise<Recorded[]> {
    return Promise.resolve(structuredClone(this.facts));
  }

  async append(_workshopId: string, facts: readonly Recorded[], erasures: readonly Erasure[]): Promise<void> {
    this.appends.push({ facts, erasures });
    await this.#held;
    const trouble = this.troubles.shift();
    if (trouble) throw trouble;
    this.facts = eraseTexts([...this.facts, ...structuredClone(facts)], erasures);
  }

  /** From now on nothing that is written gets to the disk until `release`. */
  hold(): void {
    this.#held = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  release(): void {
    this.#release();
    this.#held = Promise.resolve();
  }
}
