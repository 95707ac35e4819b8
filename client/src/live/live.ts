import type { Envelope } from '@gehoer/shared/domain/command.ts';
import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import {
  type CatchUp,
  type Delivered,
  type Handshake,
  PROTOCOL_VERSION,
  type Pulse,
  type Welcome,
} from '@gehoer/shared/protocol/messages.ts';
import {
  emptyReplica,
  enqueue,
  nextToSend,
  receive,
  type Replica,
  settle,
  sinceOf,
} from '@gehoer/shared/protocol/replica.ts';
import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Connection, Dial } from './connection.ts';
import { newId } from './ids.ts';
import type { OutboxStorage } from './outboxStorage.ts';

/** `connecting` until the first welcome, then `live` or `lost`; `turnedAway` stays until somebody knocks again. */
type LineStatus = 'connecting' | 'live' | 'lost' | 'turnedAway';

/** Everything a screen knows. */
export interface LiveState {
  readonly status: LineStatus;
  readonly replica: Replica;
  readonly pulse: Pulse;
  /** Pages that others of the team have open; for the team only, and unknown while the line is gone. */
  readonly others: readonly Colleague[];
  /** Server clock minus this device's clock, in ms: a phone's own clock may be a day off. */
  readonly clockOffset: number;
  readonly token: string | null;
  readonly staffId: string | null;
  readonly code: string | null;
  readonly joinUrl: string | null;
  readonly turnedAwayBecause: RefusalCode | null;
}

/** How a command ended. It may take as long as the network does. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refused: RefusalCode };

export interface Live {
  readonly store: StoreApi<LiveState>;
  /** Puts a wish into the outbox, from where it goes to the server once. Resolves when it is answered for good. */
  readonly send: <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    commandId?: string,
  ) => Promise<Outcome>;
  /** Shows every tail's facts as they arrive, some of them perhaps again; a snapshot has none. @returns the end of it */
  readonly observe: (observer: (facts: readonly Delivered[]) => void) => () => void;
  readonly tell: Connection['tell'];
  /** Asks to be let in again after having been turned away, for example with a new login. The outbox is kept. */
  readonly knock: () => void;
  readonly close: () => void;
}

export interface LiveOptions {
  readonly viewer: Viewer;
  readonly handshake: (state: LiveState) => Handshake;
  readonly storage: OutboxStorage;
  /** Told about answers to commands of an earlier page view, whose promise is gone. */
  readonly answered?: (envelope: Envelope, outcome: Outcome) => void;
  /** What the page knew when it came: the line then only asks for what has happened since. */
  readonly first?: Beginning | undefined;
  /** How the line is opened. Phones have one of their own, and simulations one in place of the network. */
  readonly dial: Dial;
}

/** A view that came with the page, and the server's clock at that moment in ms. */
export interface Beginning {
  readonly catchUp: CatchUp;
  readonly now: number;
}

/** A temporary refusal is tried again after this long. */
const RETRY_MS = 1500;

/** What a screen knows before its line is open. */
export const beginningOf = (viewer: Viewer, outbox: readonly Envelope[], first?: Beginning): LiveState => {
  const empty = emptyReplica(viewer, outbox);
  return {
    status: 'connecting',
    replica: first ? receive(empty, first.catchUp).replica : empty,
    pulse: { phones: 0, written: 0, cards: 0 },
    others: [],
    clockOffset: first ? first.now - Date.now() : 0,
    token: null,
    staffId: null,
    code: null,
    joinUrl: null,
    turnedAwayBecause: null,
  };
};

/** Opens a screen's line to its workshop: one replica, one outbox, one connection. */
export const openLive = ({ viewer, handshake, storage, answered, first, dial }: LiveOptions): Live => {
  const store = createStore(() => beginningOf(viewer, storage.load(), first));
  const waiting = new Map<string, (outcome: Outcome) => void>();
  const observers = new Set<(facts: readonly Delivered[]) => void>();
  let sending = false;

  const take = (catchUp: CatchUp): void => {
    const { replica, gap } = receive(store.getState().replica, catchUp);
    store.setState({ replica });
    if (catchUp.kind === 'tail') observers.forEach((observer) => observer(catchUp.events));
    // A failed question is asked again by the reconnect that follows it.
    if (gap) connection.ask(sinceOf(replica)).then(take, () => undefined);
  };

  const welcomed = ({ version, now, token, staffId, code, joinUrl, catchUp }: Welcome): void => {
    if (version !== PROTOCOL_VERSION) {
      store.setState({ status: 'turnedAway', turnedAwayBecause: 'unknownCommand' });
      return reloadOnce();
    }
    store.setState({ status: 'live', clockOffset: now - Date.now(), token, staffId, code, joinUrl });
    take(catchUp);
    void pump();
  };

  const pump = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    try {
      for (let next = nextToSend(store.getState().replica); next && connection.isOpen();) {
        const receipt = await connection.send(next);
        const { replica, refused } = settle(store.getState().replica, receipt);
        store.setState({ replica });
        const settled = nextToSend(replica)?.commandId !== next.commandId;
        if (settled) finish(next, refused ? { ok: false, refused } : { ok: true });
        else await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        next = nextToSend(store.getState().replica);
      }
    } catch {
      // No answer: the command stays in the outbox and goes out again with the next welcome.
    } finally {
      sending = false;
    }
  };

  const finish = (envelope: Envelope, outcome: Outcome): void => {
    storage.remove(envelope.commandId);
    const resolve = waiting.get(envelope.commandId);
    waiting.delete(envelope.commandId);
    if (resolve) resolve(outcome);
    else answered?.(envelope, outcome);
  };

  const connection: Connection = dial(() => handshake(store.getState()), {
    welcomed,
    published: take,
    pulsed: (pulse) => {
      store.setState({ pulse });
    },
    joined: (others) => {
      store.setState({ others });
    },
    lost: () => {
      // A page that came with the evening on it shows that, and says that it is not connected.
      const nothingYet = store.getState().replica.confirmed.seq === 0;
      store.setState(({ status }) => ({
        status: status === 'connecting' && nothingYet ? 'connecting' : 'lost',
        others: [],
      }));
    },
    turnedAway: (turnedAwayBecause) => {
      store.setState({ status: 'turnedAway', turnedAwayBecause });
    },
  });

  return {
    store,
    send: (name, input, commandId = newId()) =>
      new Promise((resolve) => {
        const envelope: Envelope = { commandId, name, input };
        waiting.set(commandId, resolve);
        storage.add(envelope);
        store.setState(({ replica }) => ({ replica: enqueue(replica, envelope) }));
        void pump();
      }),
    observe: (observer) => {
      observers.add(observer);
      return () => observers.delete(observer);
    },
    tell: connection.tell,
    knock: () => {
      store.setState({ status: 'connecting', turnedAwayBecause: null });
      connection.redial();
    },
    close: connection.close,
  };
};

/** A screen of yesterday loads itself anew; not twice, in case a proxy keeps handing out the old one. */
const reloadOnce = (): void => {
  if (new URLSearchParams(location.search).has('neu')) return;
  location.search = '?neu';
};
