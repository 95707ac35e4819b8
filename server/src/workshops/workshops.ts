import type { Actor, Viewer } from '@gehoer/shared/domain/actor.ts';
import { Id, type Envelope } from '@gehoer/shared/domain/command.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { CatchUp, Receipt } from '@gehoer/shared/protocol/messages.ts';
import * as v from 'valibot';
import type { EventStore } from '../store/eventStore.ts';
import { Ledger } from './ledger.ts';
import { Mailbox, type MailboxDeps } from './mailbox.ts';
import { Publisher, type Schedule } from './publisher.ts';
import { Quota } from './quota.ts';

/** What the workshops reach the world with: the mailbox's needs, and a way to the screens. */
export interface WorkshopsDeps extends Omit<MailboxDeps, 'committed' | 'store'> {
  readonly store: EventStore;
  readonly schedule: Schedule;
  readonly send: (workshopId: string, viewer: Viewer, catchUp: CatchUp) => void;
  readonly viewers: (workshopId: string) => number;
  /** Told after each batch that brought facts. */
  readonly changed: (workshopId: string) => void;
}

interface Live {
  readonly ledger: Ledger;
  readonly mailbox: Mailbox;
  readonly quota: Quota;
}

/** All workshops of this process, each loaded when it is first asked for. */
export class Workshops {
  readonly #deps: WorkshopsDeps;
  readonly #live = new Map<string, Promise<Live>>();

  constructor(deps: WorkshopsDeps) {
    this.#deps = deps;
  }

  /** Carries out a command, once however often it is sent. Resolves when it is on disk or refused; never rejects. */
  async execute(workshopId: string, actor: Actor, envelope: Envelope): Promise<Receipt> {
    if (!v.is(Id, workshopId)) return { commandId: envelope.commandId, ok: false, refused: 'unknownWorkshop' };
    try {
      const { mailbox } = await this.#of(workshopId);
      return await mailbox.submit(actor, envelope);
    } catch (error) {
      this.#deps.failed(error);
      return { commandId: envelope.commandId, ok: false, refused: 'notSaved' };
    }
  }

  /** What a viewer lacks since a point (null = everything). */
  async catchUp(workshopId: string, since: number | null, viewer: Viewer): Promise<CatchUp> {
    const { ledger } = await this.#of(workshopId);
    return ledger.catchUp(since, viewer);
  }

  /** The state of now; `seq` 0 if nobody has planned such a workshop. */
  async state(workshopId: string): Promise<Workshop> {
    const { ledger } = await this.#of(workshopId);
    return ledger.state;
  }

  /** The state of now, and how many devices have a card or a ballot in a round of it. */
  async live(workshopId: string): Promise<{ state: Workshop; quota: Pick<Quota, 'devicesWith'> }> {
    const { ledger, quota } = await this.#of(workshopId);
    return { state: ledger.state, quota };
  }

  /** How many workshops are in memory. */
  get size(): number {
    return this.#live.size;
  }

  /** Resolves when every command taken so far has been answered. */
  async idle(): Promise<void> {
    for (const live of this.#live.values()) await (await live).mailbox.idle();
  }

  #of(workshopId: string): Promise<Live> {
    const known = this.#live.get(workshopId);
    if (known) return known;
    const loading = this.#load(workshopId);
    this.#live.set(workshopId, loading);
    // A failed load is not remembered: the next request tries again.
    loading.catch(() => this.#live.delete(workshopId));
    return loading;
  }

  async #load(workshopId: string): Promise<Live> {
    const { store, now, schedule, send, viewers, changed } = this.#deps;
    const ledger = new Ledger(workshopId, await store.load(workshopId));
    const publisher = new Publisher(ledger, {
      now,
      schedule,
      send: (viewer, catchUp) => {
        send(workshopId, viewer, catchUp);
      },
      viewers: () => viewers(workshopId),
    });
    const committed = (): void => {
      publisher.announce();
      changed(workshopId);
    };
    const quota = new Quota();
    return { ledger, quota, mailbox: new Mailbox(ledger, quota, { ...this.#deps, committed }) };
  }
}
