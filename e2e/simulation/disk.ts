import { eraseTexts, type EventStore } from '../../server/src/store/eventStore.ts';
import type { Recorded } from '@gehoer/shared/protocol/messages.ts';

interface Writing {
  readonly commit: () => void;
  readonly done: () => void;
  readonly fail: (error: Error) => void;
}

/** A disk whose writes finish, fail or are cut off by a crash when the simulation says so. */
export class Disk {
  #facts: Recorded[] = [];
  #writing: Writing | null = null;

  get facts(): readonly Recorded[] {
    return this.#facts;
  }

  /** The store one server process sees. */
  mount(): EventStore {
    return {
      load: () => Promise.resolve(structuredClone(this.#facts)),
      append: (_workshopId, facts, erasures) =>
        new Promise((resolve, reject) => {
          if (facts[0]?.seq !== this.#facts.length + 1) throw new Error('a seq is taken or missing');
          const commit = (): void => {
            this.#facts = eraseTexts([...this.#facts, ...structuredClone(facts)], erasures);
          };
          this.#writing = { commit, done: resolve, fail: reject };
        }),
    };
  }

  /** The write under way comes to its end. */
  finish(): void {
    const writing = this.#take();
    writing?.commit();
    writing?.done();
  }

  /** The write under way fails; nothing of it is kept. */
  fail(): void {
    this.#take()?.fail(new Error('no space left on device'));
  }

  /** The process dies: the write under way is on disk as a whole or not at all, and nobody is told. */
  crash(isWritten: boolean): void {
    const writing = this.#take();
    if (isWritten) writing?.commit();
  }

  #take(): Writing | null {
    const writing = this.#writing;
    this.#writing = null;
    return writing;
  }
}
