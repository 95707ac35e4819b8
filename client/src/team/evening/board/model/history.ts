import type { BoardChange } from '@gehoer/shared/domain/cluster.ts';
import { inverse } from '@gehoer/shared/domain/undo.ts';

/** One wish of this screen and what it has changed on the board. */
export interface Step {
  readonly commandId: string;
  /** The round on whose board it was taken. */
  readonly roundId: string;
  readonly changes: readonly BoardChange[];
}

/** The own steps that can be taken back, and those that were taken back and can be done again; the newest last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** A history with the newest step moved to the other side, and the changes to be sent as `revert`. */
interface Reversal {
  readonly history: History;
  readonly changes: readonly BoardChange[];
}

/** More steps than anybody takes back in an evening; keeps the memory small. */
const DEPTH = 200;

const pushed = (steps: readonly Step[], step: Step): readonly Step[] => [...steps, step].slice(-DEPTH);

/**
 * Adds a step with the changes it is expected to make. Steps on the same board that were taken back before it cannot
 * be done again.
 */
export const stepTaken = (history: History, step: Step): History => {
  if (step.changes.length === 0) return history;
  const undone = history.undone.filter(({ roundId }) => roundId !== step.roundId);
  return { done: pushed(history.done, step), undone };
};

/** Whether a step can be taken back, or done again, on the board of a round. */
export const canTurn = (steps: readonly Step[], roundId: string): boolean =>
  steps.some((step) => step.roundId === roundId);

/**
 * Replaces what a step was expected to change by the facts the server has recorded for it: ranks may differ if
 * somebody else has worked at the same place.
 */
export const stepConfirmed = (history: History, commandId: string, changes: readonly BoardChange[]): History => {
  const confirm = (step: Step): Step => (step.commandId === commandId ? { ...step, changes } : step);
  return { done: history.done.map(confirm), undone: history.undone.map(confirm) };
};

/** Drops a step the server has refused: it changed nothing, so there is nothing to take back. */
export const stepRefused = (history: History, commandId: string): History => {
  const others = (step: Step): boolean => step.commandId !== commandId;
  return { done: history.done.filter(others), undone: history.undone.filter(others) };
};

const moved = (from: readonly Step[], to: readonly Step[], step: Step, commandId: string) => {
  const changes = inverse(step.changes);
  return { from: from.filter((each) => each !== step), to: pushed(to, { ...step, commandId, changes }), changes };
};

/**
 * Takes a step back.
 * @param commandId of the `revert` that is sent
 * @param which the newest step on the board of a round, or the step of a certain command
 * @returns null if there is no such step
 */
export const undo = (
  { done, undone }: History,
  commandId: string,
  which: { readonly roundId: string } | { readonly ofCommand: string },
): Reversal | null => {
  const step =
    'roundId' in which
      ? done.findLast(({ roundId }) => roundId === which.roundId)
      : done.find((each) => each.commandId === which.ofCommand);
  if (!step) return null;
  const { from, to, changes } = moved(done, undone, step, commandId);
  return { history: { done: from, undone: to }, changes };
};

/** Does the step again that was taken back last on the board of a round. @returns null if there is none */
export const redo = ({ done, undone }: History, commandId: string, roundId: string): Reversal | null => {
  const step = undone.findLast((each) => each.roundId === roundId);
  if (!step) return null;
  const { from, to, changes } = moved(undone, done, step, commandId);
  return { history: { done: to, undone: from }, changes };
};
