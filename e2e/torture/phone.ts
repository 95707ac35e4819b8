import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Envelope } from '@gehoer/shared/domain/command.ts';
import { sinceOf } from '@gehoer/shared/protocol/replica.ts';
import { openLive, type Live, type Outcome } from '../../client/src/live/live.ts';
import { connectPhone } from '../../client/src/live/phoneConnection.ts';
import type { OutboxStorage } from '../../client/src/live/outboxStorage.ts';
import { Random } from '../simulation/random.ts';

const sha256 = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** What stays on the device when the page is gone. */
interface Device {
  token: string | null;
  readonly outbox: Map<string, Envelope>;
}

const outboxOn = ({ outbox }: Device): OutboxStorage => ({
  load: () => [...outbox.values()],
  add: (envelope) => outbox.set(envelope.commandId, envelope),
  remove: (commandId) => outbox.delete(commandId),
});

/** A phone with the client's real line, replica and outbox, whose person writes card after card. */
export class Phone {
  /** Ids of all cards ever written, of those the server has acknowledged, and of those it has refused. */
  readonly written: string[] = [];
  readonly acknowledged = new Set<string>();
  readonly refused = new Set<string>();
  readonly #code: string;
  readonly #random: Random;
  readonly #device: Device = { token: null, outbox: new Map() };
  #live: Live;
  #writing = new AbortController();
  #page = new AbortController();

  constructor(code: string, seed: number) {
    this.#code = code;
    this.#random = new Random(seed);
    this.#live = this.#open();
  }

  /** Cards that wait on the device for an answer. */
  get waiting(): number {
    return this.#device.outbox.size;
  }

  get status(): string {
    return this.#live.store.getState().status;
  }

  /** Writes cards until told to stop, one after the other and sometimes several at once. */
  async write(roundId: string): Promise<void> {
    this.#writing = new AbortController();
    for (const { signal } = this.#writing; !signal.aborted;) {
      const cards = Array.from({ length: 1 + this.#random.below(3) }, () => this.#post(roundId));
      if (this.#random.chance(0.03)) this.#reload();
      // A page that has been left answers nobody; its cards are in the outbox.
      await Promise.race([Promise.all(cards), sleep(2000, undefined, { signal: this.#page.signal }).catch(() => null)]);
      await sleep(this.#random.below(40));
    }
  }

  stop(): void {
    this.#writing.abort();
  }

  close(): void {
    this.stop();
    this.#page.abort();
    this.#live.close();
  }

  #post(roundId: string): Promise<void> {
    const [cardId, commandId] = [this.#random.uuid(), this.#random.uuid()];
    this.written.push(cardId);
    const input = { cardId, roundId, text: `Karte ${cardId}`, language: 'de' as const, keyHash: sha256(cardId) };
    return this.#live.send('postCard', input, commandId).then((outcome) => {
      this.#note(cardId, outcome);
    });
  }

  /** Reload, flat battery, closed browser: the page is gone, the device's storage stays. */
  #reload(): void {
    this.#page.abort();
    this.#page = new AbortController();
    this.#live.close();
    this.#live = this.#open();
  }

  #open(): Live {
    const live = openLive({
      viewer: 'participant',
      dial: connectPhone,
      storage: outboxOn(this.#device),
      handshake: ({ replica }) => ({
        as: 'participant',
        code: this.#code,
        token: this.#device.token,
        since: sinceOf(replica),
      }),
      answered: ({ input }, outcome) => {
        this.#note((input as { cardId: string }).cardId, outcome);
      },
    });
    live.store.subscribe(({ token }) => {
      this.#device.token ??= token;
    });
    return live;
  }

  #note(cardId: string, outcome: Outcome): void {
    (outcome.ok ? this.acknowledged : this.refused).add(cardId);
  }
}
