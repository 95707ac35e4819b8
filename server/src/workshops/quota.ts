import type { Actor } from '@gehoer/shared/domain/actor.ts';
import type { Workshop, WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';

/** Cards counted while a batch is decided; they count for good only once the batch is on disk. */
export interface QuotaBatch {
  readonly used: (actor: Actor, roundId: string) => number;
  /** Counts what a command of the batch has done. `state` is the state before the event. */
  readonly note: (actor: Actor, event: WorkshopEvent, state: Workshop) => void;
  readonly commit: () => void;
}

/**
 * How many cards each device has in each round. In memory only: on disk nothing connects a card with a device, so
 * after a restart everybody starts from nothing again, and the phone itself keeps to the limit.
 */
export class Quota {
  readonly #rounds = new Map<string, Map<string, number>>();

  begin(): QuotaBatch {
    const batch: { device: string; roundId: string; cards: number }[] = [];
    return {
      used: (actor, roundId) => {
        if (actor.kind !== 'participant') return 0;
        const own = batch.filter((entry) => entry.device === actor.device && entry.roundId === roundId);
        return this.#count(roundId, actor.device) + own.reduce((sum, { cards }) => sum + cards, 0);
      },
      note: (actor, event, state) => {
        if (actor.kind !== 'participant') return;
        const { device } = actor;
        if (event.type === 'cardPosted') batch.push({ device, roundId: event.roundId, cards: 1 });
        const gone = event.type === 'cardWithdrawn' ? state.cards.get(event.cardId) : undefined;
        if (gone) batch.push({ device, roundId: gone.roundId, cards: -1 });
      },
      commit: () => {
        for (const { device, roundId, cards } of batch) this.#add(roundId, device, cards);
      },
    };
  }

  /** How many devices have a card in this round. */
  devicesIn(roundId: string): number {
    return this.#rounds.get(roundId)?.size ?? 0;
  }

  #count(roundId: string, device: string): number {
    return this.#rounds.get(roundId)?.get(device) ?? 0;
  }

  #add(roundId: string, device: string, cards: number): void {
    const devices = this.#rounds.get(roundId) ?? new Map<string, number>();
    const count = this.#count(roundId, device) + cards;
    if (count > 0) devices.set(device, count);
    else devices.delete(device);
    this.#rounds.set(roundId, devices);
  }
}
