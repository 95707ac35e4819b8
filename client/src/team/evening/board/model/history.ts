import type { BoardChange } from '@gehoer/shared/domain/boardChange.ts';
import { inverse } from '@gehoer/shared/domain/undo.ts';

/** One wish of this screen and what it has changed on the board. */
export interface Step {
  readonly commandId: string;
  /** The round on whose board it was taken. */
  readonly roundId: string;
  readonly changes: readonly BoardChange[];
}

/** The own steps, the newest last. */
export interface History {
  /** Can be taken back. */
  readonly done: readonly Step[];
  /** Were taken back and can be done again. */
  readonly undone: readonly Step[];
  /** On their way from one side to the other: they wait until the server has recorded what they changed. */
  readonly turning: readonly Step[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [], turning: [] };

/** The side a step is on. */
export type Side = 'done' | 'undone';

/** Which step of a side is turned: the newest on the board of a round, or that of a certain command. */
export type Which = { readonly roundId: string } | { readonly ofCommand: string };

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
  return { ...history, done: pushed(history.done, step), undone };
};

/** Whether a step can be taken back, or done again, on the board of a round. */
export const canTurn = (steps: readonly Step[], roundId: string): boolean =>
  steps.some((step) => step.roundId === roundId);

const everywhere = ({ done, undone, turning }: History, change: (steps: readonly Step[]) => Step[]): History => ({
  done: change(done),
  undone: change(undone),
  turning: change(turning),
});

/**
 * Replaces what a step was expected to change by the facts the server has recorded for it: ranks may differ if
 * somebody else has worked at the same place.
 */
export const stepConfirmed = (history: History, commandId: string, changes: readonly BoardChange[]): History =>
  everywhere(history, (steps) => steps.map((step) => (step.commandId === commandId ? { ...step, changes } : step)));

/** Drops a step the server has refused: it changed nothing, so there is nothing to take back. */
export const stepRefused = (history: History, commandId: string): History =>
  everywhere(history, (steps) => steps.filter((step) => step.commandId !== commandId));

/**
 * Picks up the step that is to be undone (side `done`) or done again (`undone`).
 * @returns null if there is none
 */
export const pickUp = (
  history: History,
  side: Side,
  which: Which,
): { readonly history: History; readonly step: Step } | null => {
  const step =
    'roundId' in which
      ? history[side].findLast(({ roundId }) => roundId === which.roundId)
      : history[side].find(({ commandId }) => commandId === which.ofCommand);
  if (!step) return null;
  const others = history[side].filter((each) => each !== step);
  return { history: { ...history, [side]: others, turning: [...history.turning, step] }, step };
};

/**
 * Puts a step that was picked up from a side down on the other one, turned round.
 * @param stepId `commandId` of the step
 * @param commandId of the `revert` that is sent
 * @returns the changes to be sent, or null if the step has been refused meanwhile
 */
export const putDown = (
  history: History,
  side: Side,
  stepId: string,
  commandId: string,
): { readonly history: History; readonly changes: readonly BoardChange[] } | null => {
  const step = history.turning.find((each) => each.commandId === stepId);
  if (!step) return null;
  const changes = inverse(step.changes);
  const other = side === 'done' ? 'undone' : 'done';
  const turned = pushed(history[other], { ...step, commandId, changes });
  return {
    history: { ...history, [other]: turned, turning: history.turning.filter((each) => each !== step) },
    changes,
  };
};
