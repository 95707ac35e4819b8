import type { Actor } from '@gehoer/shared/domain/actor.ts';
import type { Workshop, WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';

/** What a device has only so many of in a round. */
export type Counted = 'cards' | 'ballots';

/** Counts while a batch is decided; they count for good only once the batch is on disk. */
export interface QuotaBatch {
  readonly used: (actor: Actor, counted: Counted, roundId: string) => number;
  /** Counts what a command of the batch has done. `state` is the state before the event. */
  readonly note: (actor: Actor, event: WorkshopEvent, state: Workshop) => void;
  readonly commit: () => void;
}

interface Entry {
  readonly device: string;
  readonly counted: Counted;
  readonly roundId: string;
  readonly change: number;
}

/** What an event adds to a device's count, if anything. */
const entryOf = (device: string, event: WorkshopEvent, state: Workshop): Entry | null => {
  switch (event.type) {
    case 'cardPosted':
      return { device, counted: 'cards', roundId: event.roundId, change: 1 };
    case 'cardWithdrawn': {
      const gone = state.cards.get(event.cardId);
      return gone ? { device, counted: 'cards', roundId: gone.roundId, change: -1 } : null;
    }
    case 'ballotCast':
      return state.ballots.has(event.ballotId)
        ? null
        : { device, counted: 'ballots', roundId: event.roundId, change: 1 };
    default:
      return null;
  }
};

/**
 * How many cards and ballots each device has in each round. In memory only: on disk nothing connects a card with a
 * device, so after a restart everybody starts from nothing again, and the phone itself keeps to the limit.
 */
export class Quota {
  readonly #counts = new Map<string, Map<string, number>>();

  begin(): QuotaBatch {
    const batch: Entry[] = [];
    return {
      used: (actor, counted, roundId) => {
        if (actor.kind !== 'participant') return 0;
        const { device } = actor;
        const own = batch.filter(
          (entry) => entry.device === device && entry.counted === counted && entry.roundId === roundId,
        );
        return this.#of(counted, roundId, device) + own.reduce((sum, { change }) => sum + change, 0);
      },
      note: (actor, event, state) => {
        const entry = actor.kind === 'participant' ? entryOf(actor.device, event, state) : null;
        if (entry) batch.push(entry);
      },
      commit: () => {
        for (const entry of batch) this.#add(entry);
      },
    };
  }

  /** How many devices have at least one in this round. */
  devicesWith(counted: Counted, roundId: string): number {
    return this.#counts.get(`${counted}:${roundId}`)?.size ?? 0;
  }

  #of(counted: Counted, roundId: string, device: string): number {
    return this.#counts.get(`${counted}:${roundId}`)?.get(device) ?? 0;
  }

  #add({ device, counted, roundId, change }: Entry): void {
    const key = `${counted}:${roundId}`;
    const devices = this.#counts.get(key) ?? new Map<string, number>();
    const count = this.#of(counted, roundId, device) + change;
    if (count > 0) devices.set(device, count);
    else devices.delete(device);
    this.#counts.set(key, devices);
  }
}
