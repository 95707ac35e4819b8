import { UNCOUNTED } from '@gehoer/shared/domain/command.ts';
import type { Actor } from '@gehoer/shared/domain/actor.ts';
import { type CommandInput, type CommandName, decide } from '@gehoer/shared/domain/commands.ts';
import { isRefusal } from '@gehoer/shared/domain/refusals.ts';
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { PROTOCOL_VERSION, type Receipt, type Recorded } from '@gehoer/shared/protocol/messages.ts';
import { toSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import type { Colleague, Doing } from '@gehoer/shared/protocol/together.ts';
import type { Dial, Listener } from '../src/live/connection.ts';
import { type Live, openLive } from '../src/live/live.ts';
import { noStorage } from '../src/live/outboxStorage.ts';
import { hash, uuid } from '../../shared/test/evening.ts';

/** An evening in memory, with lines for as many of the team as a test needs. */
export interface FakeServer {
  readonly state: () => Workshop;
  /** Opens somebody's line; everything is answered and published in the same breath, unless it is held back. */
  readonly join: (staffId: string) => Live;
  /** Something happens that no line of the test has asked for. */
  readonly happen: (...events: readonly WorkshopEvent[]) => void;
  /** Somebody else of the team does something. */
  readonly colleague: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => void;
  /** From now on commands wait, as on a slow line; `release` lets them through. */
  readonly hold: () => void;
  readonly release: () => Promise<void>;
  /** Changes the counts all lines see. */
  readonly pulse: (phones: number) => void;
  /** What the lines have told the others of the team, oldest first. */
  readonly told: readonly Doing[];
  /** Others of the team come, go, or do something. */
  readonly others: (...others: readonly Colleague[]) => void;
}

/** Makes an evening of these facts. `now` is the server's clock. */
export const fakeServer = (facts: readonly WorkshopEvent[], now: () => number = () => Date.now()): FakeServer => {
  let state = evolve(emptyWorkshop(uuid(0xe)), facts, facts.length);
  let commands = 0;
  let gate: Promise<void> | null = null;
  let open: () => void = () => undefined;
  const listeners = new Set<Listener>();
  const told: Doing[] = [];

  const record = (events: readonly WorkshopEvent[], commandId: string, by: string | null): void => {
    const from = state.seq;
    const recorded = events.map((event, index): Recorded => ({
      ...event,
      seq: from + index + 1,
      at: now(),
      commandId,
      by,
    }));
    state = evolve(state, events, from + events.length);
    for (const { published } of listeners) published({ kind: 'tail', from, to: state.seq, events: recorded });
  };
  const carryOut = (
    actor: Actor & { kind: 'staff' },
    envelope: { commandId: string; name: string; input: unknown },
  ): Receipt => {
    const decided = decide(state, actor, envelope, { now: now(), hash, ...UNCOUNTED });
    const { commandId } = envelope;
    if (isRefusal(decided)) return { commandId, ok: false, refused: decided.refused };
    const seq = state.seq + decided.length;
    queueMicrotask(() => record(decided, commandId, actor.id));
    return { commandId, ok: true, seq };
  };
  const dialAs =
    (staffId: string): Dial =>
    (_handshake, listener) => {
      listeners.add(listener);
      const welcome = { version: PROTOCOL_VERSION, workshopId: state.id, now: now(), token: null, staffId, code: null };
      queueMicrotask(() => listener.welcomed({ ...welcome, joinUrl: null, catchUp: toSnapshot(state) }));
      return {
        isOpen: () => true,
        send: async (envelope) => {
          await gate;
          return carryOut({ kind: 'staff', id: staffId }, envelope);
        },
        ask: async () => toSnapshot(state),
        tell: (doing) => told.push(doing),
        redial: () => undefined,
        close: () => listeners.delete(listener),
      };
    };
  return {
    state: () => state,
    join: (staffId) =>
      openLive({
        viewer: 'team',
        storage: noStorage,
        handshake: () => ({ as: 'team', workshopId: state.id, since: null }),
        dial: dialAs(staffId),
      }),
    happen: (...events) => record(events, uuid(0xf000 + ++commands), null),
    colleague: (name, input) => {
      const wish = { commandId: uuid(0xf000 + ++commands), name, input };
      const decided = decide(state, { kind: 'staff', id: 'colleague' }, wish, { now: now(), hash, ...UNCOUNTED });
      if (isRefusal(decided)) throw new Error(`the colleague was refused: ${decided.refused}`);
      record(decided, wish.commandId, 'colleague');
    },
    hold: () => {
      gate = new Promise((resolve) => (open = resolve));
    },
    release: async () => {
      open();
      gate = null;
      await Promise.resolve();
    },
    pulse: (phones) => {
      for (const { pulsed } of listeners) pulsed({ phones, written: 0, cards: 0 });
    },
    told,
    others: (...others) => {
      for (const { joined } of listeners) joined(others);
    },
  };
};
