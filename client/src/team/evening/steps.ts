import { UNCOUNTED } from '@gehoer/shared/domain/command.ts';
import type { BoardChange } from '@gehoer/shared/domain/boardChange.ts';
import { type CommandInput, type CommandName, decide } from '@gehoer/shared/domain/commands.ts';
import { isRefusal, type Refusal } from '@gehoer/shared/domain/refusals.ts';
import { evolve, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Delivered } from '@gehoer/shared/protocol/messages.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { hashOf } from '../../live/hashOf.ts';
import { newId } from '../../live/ids.ts';
import type { Live, Outcome } from '../../live/live.ts';
import { predicted } from '../live/useWorkshop.ts';
import {
  EMPTY_HISTORY,
  type History,
  pickUp,
  putDown,
  type Side,
  stepConfirmed,
  stepRefused,
  stepTaken,
  type Which,
} from './board/model/history.ts';
import type { Wish } from './board/model/wish.ts';
import { changesByCommand, isBoardChange } from './ownChanges.ts';

/** What the team's screen does to the workshop, with the way back. */
export interface Steps {
  readonly history: StoreApi<History>;
  /** The workshop as this screen shows it at this moment. */
  readonly workshop: () => Workshop;
  /**
   * Sends a wish. What the screen itself can see to be impossible is refused at once and not sent.
   * @param roundId of the board on which the step can be taken back; null = it is none that `undo` knows
   */
  readonly act: <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    roundId: string | null,
    commandId?: string,
  ) => Promise<Outcome>;
  /**
   * Sends several wishes as one step: all of them happen or none, and they are taken back together. If somebody else
   * has changed any of the same things meanwhile, the refusal says so.
   */
  readonly actAll: (wishes: readonly Wish[], roundId: string, commandId?: string) => Promise<Outcome>;
  /** Takes an own step back. Null if there is none. */
  readonly undo: (which: Which) => Promise<Outcome> | null;
  /** Does the step of a round again that was taken back last. Null if there is none. */
  readonly redo: (roundId: string) => Promise<Outcome> | null;
  /** Takes note of facts that have arrived. */
  readonly observed: (facts: readonly Delivered[]) => void;
}

/** Resolves when a command has left the outbox: its facts are here, or it was refused. */
const answered = (live: Live, commandId: string): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (live.store.getState().replica.outbox.some((pending) => pending.commandId === commandId)) return;
      stop();
      resolve();
    };
    const stop = live.store.subscribe(check);
    check();
  });

/** Sends a wish that has an id. `expect` is told which changes of the board should follow. */
type Send = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
  commandId: string,
  expect?: (changes: readonly BoardChange[]) => void,
) => Promise<Outcome>;

const workshopOn = (live: Live): Workshop => {
  const { replica, staffId, clockOffset } = live.store.getState();
  return predicted(replica, staffId ?? '', clockOffset);
};

const decideOn = (live: Live, state: Workshop, wish: Wish): ReturnType<typeof decide> => {
  const { staffId, clockOffset } = live.store.getState();
  const context = { now: Date.now() + clockOffset, hash: hashOf, ...UNCOUNTED };
  return decide(state, { kind: 'staff', id: staffId ?? '' }, wish, context);
};

/** What the board would change for these wishes, one after the other; the first refusal is that of all. */
const changesFor = (live: Live, wishes: readonly Wish[]): BoardChange[] | Refusal => {
  let state = workshopOn(live);
  const changes: BoardChange[] = [];
  for (const wish of wishes) {
    const decided = decideOn(live, state, wish);
    if (isRefusal(decided)) return decided;
    changes.push(...decided.filter(isBoardChange));
    state = evolve(state, decided);
  }
  return changes;
};

const sendOn =
  (live: Live, history: StoreApi<History>): Send =>
  async (name, input, commandId, expect) => {
    const decided = decideOn(live, workshopOn(live), { name, input } as Wish);
    if (!isRefusal(decided)) expect?.(decided.filter(isBoardChange));
    const outcome = isRefusal(decided)
      ? ({ ok: false, refused: decided.refused } as const)
      : await live.send(name, input, commandId);
    if (!outcome.ok) history.setState(stepRefused(history.getState(), commandId));
    return outcome;
  };

/**
 * Turns steps round, one after the other, each once the server has recorded what it changed. A step that somebody
 * else's work has overtaken is dropped: the ones before it may still be turned.
 */
const reverseOn = (live: Live, history: StoreApi<History>, send: Send) => {
  let turning: Promise<unknown> = Promise.resolve();

  const turn = async (side: Side, stepId: string): Promise<Outcome> => {
    await answered(live, stepId);
    const commandId = newId();
    const turned = putDown(history.getState(), side, stepId, commandId);
    if (!turned) return { ok: true };
    history.setState(turned.history);
    return send('revert', { changes: [...turned.changes] }, commandId);
  };
  return (side: Side, which: Which): Promise<Outcome> | null => {
    const picked = pickUp(history.getState(), side, which);
    if (!picked) return null;
    history.setState(picked.history);
    const outcome = turning.then(() => turn(side, picked.step.commandId));
    turning = outcome;
    return outcome;
  };
};

/** Remembers the own steps on a line, so that each can be taken back, also after somebody else has worked. */
export const stepsOn = (live: Live): Steps => {
  const history = createStore<History>(() => EMPTY_HISTORY);
  const send = sendOn(live, history);
  const reverse = reverseOn(live, history, send);
  const act: Steps['act'] = (name, input, roundId, commandId = newId()) =>
    send(name, input, commandId, (changes) => {
      if (roundId !== null) history.setState(stepTaken(history.getState(), { commandId, roundId, changes }));
    });
  return {
    history,
    workshop: () => workshopOn(live),
    act,
    actAll: async (wishes, roundId, commandId) => {
      const [only] = wishes;
      if (only && wishes.length === 1) return act<CommandName>(only.name, only.input, roundId, commandId);
      const changes = changesFor(live, wishes);
      if (isRefusal(changes)) return { ok: false, refused: changes.refused };
      return changes.length === 0 ? { ok: true } : act('revert', { changes }, roundId, commandId);
    },
    undo: (which) => reverse('done', which),
    redo: (roundId) => reverse('undone', { roundId }),
    observed: (facts) => {
      for (const [commandId, changes] of changesByCommand(facts, live.store.getState().staffId)) {
        history.setState(stepConfirmed(history.getState(), commandId, changes));
      }
    },
  };
};
