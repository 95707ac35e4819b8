import type { BoardChange } from '@gehoer/shared/domain/boardChange.ts';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { Delivered } from '@gehoer/shared/protocol/messages.ts';

const BOARD_CHANGES: ReadonlySet<string> = new Set<BoardChange['type']>([
  'clusterOpened',
  'clusterRemoved',
  'clusterNamed',
  'clusterRanked',
  'cardsMoved',
  'cardHidden',
  'cardShown',
]);

/** Whether a fact changes the board, and so can be turned round. */
export const isBoardChange = (event: WorkshopEvent): event is BoardChange => BOARD_CHANGES.has(event.type);

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
