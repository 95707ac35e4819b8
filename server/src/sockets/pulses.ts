import type { Pulse } from '@gehoer/shared/protocol/messages.ts';

const INTERVAL_MS = 500;

export interface PulsesDeps {
  readonly pulseOf: (workshopId: string) => Promise<Pulse>;
  readonly send: (workshopId: string, pulse: Pulse) => void;
  readonly schedule: (run: () => void, ms: number) => void;
  readonly failed: (error: unknown) => void;
}

/** Sends who is there and how far the writing is: at most twice a second, and only when it may have changed. */
export class Pulses {
  readonly #deps: PulsesDeps;
  readonly #waiting = new Set<string>();

  constructor(deps: PulsesDeps) {
    this.#deps = deps;
  }

  /** Something in this workshop may have changed the counts. */
  touch(workshopId: string): void {
    if (this.#waiting.has(workshopId)) return;
    this.#waiting.add(workshopId);
    this.#deps.schedule(() => {
      this.#waiting.delete(workshopId);
      this.#deps.pulseOf(workshopId).then((pulse) => {
        this.#deps.send(workshopId, pulse);
      }, this.#deps.failed);
    }, INTERVAL_MS);
  }
}
