import type { Actor, Viewer } from '@gehoer/shared/domain/actor.ts';
import { BoardChange } from '@gehoer/shared/domain/boardChange.ts';
import { isStaff } from '@gehoer/shared/domain/actor.ts';
import { inverse } from '@gehoer/shared/domain/undo.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { PROTOCOL_VERSION } from '@gehoer/shared/protocol/messages.ts';
import * as v from 'valibot';
import { vi } from 'vitest';
import { Workshops } from '../../server/src/workshops/workshops.ts';
import { Disk } from './disk.ts';
import { openRounds, smallEvening } from './evening.ts';
import type { ServerEnd } from './line.ts';
import { hash, Person } from './people.ts';
import { Random } from './random.ts';
import { SECRET_FIELD, teamWish } from './teamWork.ts';

/** What may be exchanged for something broken, to see whether the simulation notices. */
export interface Parts {
  readonly makeWorkshops: (deps: ConstructorParameters<typeof Workshops>[0]) => Workshops;
}
export const SOUND: Parts = { makeWorkshops: (deps) => new Workshops(deps) };

/** One server, its disk, and a room full of people on bad networks. Everything follows from the seed. */
export class World {
  readonly random: Random;
  readonly disk = new Disk();
  readonly workshopId: string;
  readonly people: readonly Person[];
  /** What somebody was sent although it was covered or hidden. */
  readonly leaks: string[] = [];
  readonly bugs: unknown[] = [];
  readonly #parts: Parts;
  #server: Workshops;
  #process = 0;

  constructor(seed: number, parts: Parts = SOUND) {
    this.random = new Random(seed);
    this.#parts = parts;
    this.workshopId = this.random.uuid();
    this.#server = this.#boot();
    const person = (actor: Actor, viewer: Viewer): Person =>
      new Person(actor, viewer, this.random, (to, message) => {
        this.#inspect(to, message);
      });
    this.people = [
      person({ kind: 'staff', id: 'leitung' }, 'team'),
      person({ kind: 'staff', id: 'co' }, 'team'),
      person({ kind: 'wall' }, 'room'),
      person({ kind: 'participant', device: 'a' }, 'room'),
      person({ kind: 'participant', device: 'b' }, 'participant'),
      person({ kind: 'participant', device: 'c' }, 'participant'),
    ];
  }

  get staff(): Person[] {
    return this.people.filter(({ actor }) => isStaff(actor));
  }

  get phones(): Person[] {
    return this.people.filter(({ actor }) => actor.kind === 'participant');
  }

  state(): Promise<Workshop> {
    return this.#server.state(this.workshopId);
  }

  /** Plans the evening and lets everybody in. */
  async open(): Promise<void> {
    const plan = smallEvening(this.random);
    this.staff[0]?.wish('planWorkshop', plan);
    this.staff[0]?.wish('moveTo', { stepId: plan.rounds[0]?.id, phase: 'collecting' });
    await this.heal();
  }

  /** One thing happens. */
  async step(): Promise<void> {
    const roll = this.random.below(100);
    if (roll < 60) for (let count = 0; count < 6; count += 1) this.#traffic();
    else if (roll < 78) await this.#somebodyActs();
    else if (roll < 90) this.disk.finish();
    else if (roll < 93) this.disk.fail();
    else if (roll < 96) this.random.pick(this.people)?.line.drop();
    else if (roll < 97) this.random.pick(this.phones)?.reload();
    else if (roll < 98) this.#restart();
    else await vi.advanceTimersByTimeAsync(this.random.below(4000));
    await this.#settle();
  }

  /** The network is well again, and everything that was under way arrives. */
  async heal(): Promise<void> {
    await this.#calm();
    // Everybody asks once more: a viewer from whom the last facts were withheld has not been told of them yet.
    for (const { line } of this.people) line.drop();
    await this.#calm();
  }

  async #calm(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      for (const { line } of this.people) if (!line.isUp) await line.connect(this.#end(line));
      this.disk.finish();
      await vi.advanceTimersByTimeAsync(2000);
      for (const { line } of this.people) this.#flush(line);
      await this.#settle();
      const isQuiet = this.people.every(
        ({ line, live }) => line.isQuiet && live.store.getState().replica.outbox.length === 0,
      );
      quiet = isQuiet ? quiet + 1 : 0;
    }
  }

  #flush(line: Person['line']): void {
    for (let count = 0; count < 50 && !line.isQuiet; count += 1) {
      line.deliver('toServer', false);
      line.deliver('toClient', false);
    }
  }

  #traffic(): void {
    const person = this.random.pick(this.people);
    if (!person) return;
    if (!person.line.isUp) {
      if (this.random.chance(0.5)) void person.line.connect(this.#end(person.line));
      return;
    }
    person.line.deliver(this.random.chance(0.5) ? 'toServer' : 'toClient', this.random.chance(0.05));
  }

  async #somebodyActs(): Promise<void> {
    const state = await this.state();
    if (this.random.chance(0.5)) this.#phoneActs(state);
    else this.#staffActs(state);
  }

  #phoneActs(state: Workshop): void {
    const phone = this.random.pick(this.phones);
    const poll = state.rounds.get(state.programme.current);
    if (phone && poll?.phase === 'dots' && this.random.chance(0.9)) {
      phone.giveDots(poll);
      return;
    }
    const roundId = this.random.pick(this.random.chance(0.9) ? openRounds(state) : [...state.rounds.keys()]);
    if (!phone || roundId === undefined) return;
    const own = this.random.pick(phone.cards);
    const roll = this.random.next();
    if (roll < 0.7 || !own) phone.writeCard(roundId);
    else if (roll < 0.85) {
      const text = `Geändert ${this.random.uuid()}`;
      phone.wish('editCard', { cardId: own.id, key: own.key, language: 'de', text });
    } else phone.wish('withdrawCard', { cardId: own.id, key: own.key });
  }

  #staffActs(state: Workshop): void {
    const who = this.random.pick(this.staff);
    if (!who) return;
    if (this.random.chance(0.15)) {
      this.#undo(who);
      return;
    }
    const wish = teamWish(state, this.random);
    if (wish) who.wish(wish[0], wish[1]);
  }

  /** Takes back one of somebody's own steps, perhaps an old one that others have built on. */
  #undo(who: Person): void {
    const own = this.disk.facts.filter(
      ({ by, type }) => by === (who.actor.kind === 'staff' ? who.actor.id : '') && type !== 'movedTo',
    );
    const commandId = this.random.pick(own.slice(-8))?.commandId;
    const changes = own
      .filter((fact) => fact.commandId === commandId)
      .flatMap(({ seq: _s, at: _a, commandId: _c, by: _b, ...event }) => {
        const parsed = v.safeParse(BoardChange, event);
        return parsed.success ? [parsed.output] : [];
      });
    if (changes.length > 0) who.wish('revert', { changes: inverse(changes) });
  }

  #restart(): void {
    this.disk.crash(this.random.chance(0.5));
    for (const { line } of this.people) line.drop();
    this.#server = this.#boot();
  }

  #boot(): Workshops {
    this.#process += 1;
    const process = this.#process;
    return this.#parts.makeWorkshops({
      store: this.disk.mount(),
      now: () => Date.now(),
      hash,
      turn: () => Promise.resolve(),
      schedule: (run, ms) => {
        setTimeout(() => {
          if (process === this.#process) run();
        }, ms);
      },
      send: (_workshopId, viewer, catchUp) => {
        for (const { line } of this.people) line.publish(viewer, catchUp);
      },
      viewers: () => this.people.length,
      changed: () => undefined,
      failed: (error) => {
        if (!String(error).includes('no space left')) this.bugs.push(error);
      },
    });
  }

  #end(line: Person['line']): ServerEnd {
    const person = this.people.find((each) => each.line === line);
    const server = this.#server;
    const { workshopId } = this;
    return {
      welcome: async (viewer, since) => ({
        version: PROTOCOL_VERSION,
        workshopId,
        now: Date.now(),
        token: null,
        staffId: null,
        code: null,
        joinUrl: null,
        catchUp: await server.catchUp(workshopId, since, viewer),
      }),
      command: (envelope) => server.execute(workshopId, person?.actor ?? { kind: 'wall' }, envelope),
      catchUp: (viewer, since) => server.catchUp(workshopId, since, viewer),
    };
  }

  /** Nothing that is covered, hidden or gone may be on its way to anybody but the team, and no ballot to anybody. */
  #inspect(viewer: Viewer, message: unknown): void {
    const sent = JSON.stringify(message);
    void this.state().then((state) => {
      const secrets = [...state.ballots.keys()];
      if (viewer !== 'team') {
        const visible = viewFor(state, viewer).cards;
        const unseen = [...state.cards.values()].filter(({ id }) => !visible.has(id));
        secrets.push(...unseen.flatMap(({ text, german }) => [text, german?.text ?? '']), SECRET_FIELD, '"table":77');
      }
      for (const secret of secrets)
        if (secret !== '' && sent.includes(secret)) this.leaks.push(`${viewer} was sent ${secret}`);
    });
  }

  /** Lets everything run that waits for nothing but its turn. */
  async #settle(): Promise<void> {
    await vi.advanceTimersByTimeAsync(0);
  }
}
