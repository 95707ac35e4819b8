import { createHash } from 'node:crypto';
import type { Actor, Viewer } from '@gehoer/shared/domain/actor.ts';
import type { Envelope } from '@gehoer/shared/domain/command.ts';
import type { Dots } from '@gehoer/shared/domain/dots.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import { type Live, openLive, type Outcome } from '../../client/src/live/live.ts';
import type { OutboxStorage } from '../../client/src/live/outboxStorage.ts';
import { Line } from './line.ts';
import type { Random } from './random.ts';

/** The hash a device and the server agree on. */
export const hash = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A device's storage: outlives the page. */
const deviceStorage = (): OutboxStorage => {
  const kept = new Map<string, Envelope>();
  return {
    load: () => [...kept.values()],
    add: (envelope) => kept.set(envelope.commandId, envelope),
    remove: (commandId) => kept.delete(commandId),
  };
};

/** A card as its writer knows it. */
export interface OwnCard {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** What a phone has voted in a round, as it knows it: one ballot, given again and again. */
export interface OwnBallot {
  readonly id: string;
  readonly key: string;
  /** In the order in which they were sent. */
  readonly casts: { readonly commandId: string; readonly dots: readonly Dots[] }[];
}

/** Somebody with a screen: the real client code over a simulated line. */
export class Person {
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly line: Line;
  readonly cards: OwnCard[] = [];
  /** By round. */
  readonly ballots = new Map<string, OwnBallot>();
  /** What was answered with yes, and with no, by command. */
  readonly acknowledged = new Map<string, Envelope>();
  readonly refused = new Map<string, Envelope>();
  live: Live;
  readonly #storage = deviceStorage();
  readonly #random: Random;

  constructor(actor: Actor, viewer: Viewer, random: Random, inspect: (viewer: Viewer, message: unknown) => void) {
    this.actor = actor;
    this.viewer = viewer;
    this.#random = random;
    this.line = new Line(viewer, inspect);
    this.live = this.#open();
  }

  /**
   * Sends a command with ids from the seed.
   * @returns its `commandId`
   */
  wish(name: Parameters<Live['send']>[0], input: unknown): string {
    const envelope: Envelope = { commandId: this.#random.uuid(), name, input };
    void this.live.send(name, input as never, envelope.commandId).then((outcome) => {
      this.#note(envelope, outcome);
    });
    return envelope.commandId;
  }

  /** Gives dots in a round, or changes those given before. */
  giveDots({ id: roundId, dots: poll }: Round): void {
    if (!poll) return;
    const known = this.ballots.get(roundId);
    const ballot = known ?? { id: this.#random.uuid(), key: this.#random.uuid(), casts: [] };
    this.ballots.set(roundId, ballot);
    const chosen = poll.options.filter(() => this.#random.chance(0.5)).slice(0, poll.perPerson);
    const dots = chosen.map(({ clusterId }) => ({ clusterId, count: 1 }));
    const commandId = this.wish('castBallot', {
      ballotId: ballot.id,
      roundId,
      keyHash: hash(ballot.key),
      key: known ? ballot.key : null,
      dots,
    });
    ballot.casts.push({ commandId, dots });
  }

  /** Writes a card; its text is found nowhere else. */
  writeCard(roundId: string): void {
    const card = { id: this.#random.uuid(), key: this.#random.uuid(), text: `Karte ${this.#random.uuid()}` };
    this.cards.push(card);
    this.wish('postCard', {
      cardId: card.id,
      roundId,
      text: card.text,
      language: 'de',
      keyHash: hash(card.key),
    });
  }

  /** Reload, flat battery, closed browser: the page is gone, the device's storage stays. */
  reload(): void {
    this.live.close();
    this.live = this.#open();
  }

  #open(): Live {
    return openLive({
      viewer: this.viewer,
      storage: this.#storage,
      dial: this.line.dial,
      answered: (envelope, outcome) => {
        this.#note(envelope, outcome);
      },
      handshake: ({ replica }) => ({
        as: 'team',
        workshopId: '',
        since: replica.confirmed.seq || null,
      }),
    });
  }

  #note(envelope: Envelope, outcome: Outcome): void {
    (outcome.ok ? this.acknowledged : this.refused).set(envelope.commandId, envelope);
  }
}
