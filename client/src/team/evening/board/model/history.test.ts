import type { BoardChange } from '@gehoer/shared/domain/boardChange.ts';
import { inverse } from '@gehoer/shared/domain/undo.ts';
import { describe, expect, it } from 'vitest';
import { A, FIRST, ONE, opened, put, SECOND, TWO } from '../../../../../../shared/test/evening.ts';
import {
  canTurn,
  EMPTY_HISTORY,
  type History,
  pickUp,
  putDown,
  type Side,
  type Step,
  stepConfirmed,
  stepRefused,
  stepTaken,
  type Which,
} from './history.ts';

const step = (commandId: string, changes: readonly BoardChange[] = [put(ONE, A)], roundId = FIRST): Step => ({
  commandId,
  roundId,
  changes,
});
const historyOf = (...steps: readonly Step[]) => steps.reduce(stepTaken, EMPTY_HISTORY);
const here = { roundId: FIRST };
const turn = (history: History, side: Side, commandId: string, which: Which) => {
  const picked = pickUp(history, side, which);
  return picked && putDown(picked.history, side, picked.step.commandId, commandId);
};
const undo = (history: History, commandId: string, which: Which = here) => turn(history, 'done', commandId, which);
const redo = (history: History, commandId: string, roundId: string) => turn(history, 'undone', commandId, { roundId });

describe('the history of own steps', () => {
  it('given two steps, when one is undone, then it is the newest, and its changes are turned round', () => {
    const changes = [opened(A), put(TWO, A)];
    const turned = undo(historyOf(step('one'), step('two', changes)), 'u', here);
    expect(turned?.changes).toEqual(inverse(changes));
    expect(turned?.history.done.map(({ commandId }) => commandId)).toEqual(['one']);
  });

  it('given an undone step, when it is done again, then its first changes are sent and it can be undone again', () => {
    const undone = undo(historyOf(step('one')), 'u', here)!;
    const again = redo(undone.history, 'r', FIRST)!;
    expect(again.changes).toEqual([put(ONE, A)]);
    expect(again.history.undone).toEqual([]);
    expect(undo(again.history, 'u2', here)?.changes).toEqual(inverse([put(ONE, A)]));
  });

  it('given an undone step, when another step is taken, then there is nothing to do again', () => {
    const undone = undo(historyOf(step('one')), 'u', here)!;
    expect(redo(stepTaken(undone.history, step('two')), 'r', FIRST)).toBeNull();
  });

  it('given steps on two boards, when one is undone, then it is the newest of the board that is seen', () => {
    const history = historyOf(step('first'), step('second', [put(TWO, A)], SECOND));
    expect(undo(history, 'u', here)?.history.done.map(({ commandId }) => commandId)).toEqual(['second']);
    expect([canTurn(history.done, FIRST), canTurn(history.undone, FIRST)]).toEqual([true, false]);
  });

  it('given a step undone on one board, when a step is taken on another, then the first can still be done again', () => {
    const undone = undo(historyOf(step('one')), 'u', here)!;
    const history = stepTaken(undone.history, step('two', [put(TWO, A)], SECOND));
    expect(redo(history, 'r', FIRST)?.changes).toEqual([put(ONE, A)]);
  });

  it('given two steps, when the older one is named, then that one is undone', () => {
    const turned = undo(historyOf(step('one'), step('two', [put(TWO, A)])), 'u', { ofCommand: 'one' });
    expect(turned?.changes).toEqual(inverse([put(ONE, A)]));
    expect(turned?.history.done.map(({ commandId }) => commandId)).toEqual(['two']);
  });

  it('given a step, when the server records other ranks for it, then undo turns what was recorded', () => {
    const history = stepConfirmed(historyOf(step('one', [put(ONE, A, 'a0')])), 'one', [put(ONE, A, 'a0V')]);
    expect(undo(history, 'u', here)?.changes).toEqual(inverse([put(ONE, A, 'a0V')]));
  });

  it('given a step or an undo, when it is refused, then it is no longer part of the history', () => {
    expect(stepRefused(historyOf(step('one')), 'one')).toEqual(EMPTY_HISTORY);
    const undone = undo(historyOf(step('one')), 'u', here)!;
    expect(stepRefused(undone.history, 'u')).toEqual(EMPTY_HISTORY);
  });

  it('given a step that waits to be turned, when it is recorded or refused, then that counts', () => {
    const { history } = pickUp(historyOf(step('one')), 'done', here)!;
    const recorded = stepConfirmed(history, 'one', [put(ONE, A, 'a0V')]);
    expect(putDown(recorded, 'done', 'one', 'u')?.changes).toEqual(inverse([put(ONE, A, 'a0V')]));
    expect(putDown(stepRefused(history, 'one'), 'done', 'one', 'u')).toBeNull();
    expect(pickUp(history, 'done', here)).toBeNull();
  });

  it('given a wish that changes nothing, when it is taken, then there is no step to undo', () => {
    expect(undo(historyOf(step('one', [])), 'u', here)).toBeNull();
    expect(redo(EMPTY_HISTORY, 'r', FIRST)).toBeNull();
  });
});
