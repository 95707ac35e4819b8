import type { BoardChange } from '@gehoer/shared/domain/boardChange.ts';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { Delivered } from '@gehoer/shared/protocol/messages.ts';

/** Exhaustive: a change that is missing here could not be taken back with its step. */
const BOARD_CHANGES: Readonly<Record<BoardChange['type'], true>> = {
  clusterOpened: true,
  clusterRemoved: true,
  clusterNamed: true,
  statementDrafted: true,
  clusterRanked: true,
  cardsMoved: true,
  cardHidden: true,
  cardShown: true,
  cardMarked: true,
  cardsStacked: true,
  cardCopied: true,
  copyRemoved: true,
};

/** Whether a fact changes the board, and so can be turned round. */
export const isBoardChange = (event: WorkshopEvent): event is BoardChange => Object.hasOwn(BOARD_CHANGES, event.type);

/**
 * The changes of the board that somebody's commands have made, by command, without what the log knows about them.
 * @param staffId whose commands
 */
export const changesByCommand = (facts: readonly Delivered[], staffId: string | null): Map<string, BoardChange[]> => {
  const byCommand = new Map<string, BoardChange[]>();
  for (const { seq: _seq, at: _at, commandId, by, ...event } of facts) {
    if (commandId === undefined || by !== staffId || !isBoardChange(event)) continue;
    byCommand.set(commandId, [...(byCommand.get(commandId) ?? []), event]);
  }
  return byCommand;
};
