import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import { newId } from '../../../live/ids.ts';
import type { Outcome } from '../../../live/live.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { Wish } from './model/wish.ts';

/** How steps are taken on a board and taken back; what is refused is told. */
export interface BoardActs {
  /** Takes a step. Resolves with whether it was carried out. */
  readonly act: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Promise<boolean>;
  /** Takes several steps as one. Resolves with whether it was carried out; nothing to do counts as done. */
  readonly actAll: (wishes: readonly Wish[]) => Promise<boolean>;
  /** Takes steps that make much disappear at once, and says so with the way back beside it. */
  readonly actAndTell: (wishes: readonly Wish[], text: string) => Promise<void>;
  /** Does something that is no step of the board and cannot be taken back. */
  readonly actForGood: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The steps on the board of one round. */
export const useBoardActs = (roundId: string): BoardActs => {
  const { t } = useText();
  const { live, steps, notify } = useEvening();
  const announce = useAnnounce();

  const told = (outcome: Outcome): boolean => {
    if (!outcome.ok) notify(refusalText(t, outcome.refused));
    return outcome.ok;
  };
  const turn = async (turning: Promise<Outcome> | null, done: string, nothing: string): Promise<void> => {
    if (!turning) return notify(nothing);
    if (live.store.getState().status === 'lost') notify(t('board.undoWaits'));
    const outcome = await turning;
    if (!outcome.ok && outcome.refused === 'changedMeanwhile') notify(t('board.undoRefused'));
    else if (told(outcome)) announce(done);
  };
  const undo = (which: Parameters<typeof steps.undo>[0]): void =>
    void turn(steps.undo(which), t('board.undone'), t('board.nothingToUndo'));
  return {
    act: async (name, input) => told(await steps.act(name, input, roundId)),
    actAll: async (wishes) => told(await steps.actAll(wishes, roundId)),
    actAndTell: async (wishes, text) => {
      const ofCommand = newId();
      const done = told(await steps.actAll(wishes, roundId, ofCommand));
      if (done) notify(text, { label: t('board.undo'), onAct: () => undo({ ofCommand }) });
    },
    actForGood: async (name, input) => told(await steps.act(name, input, null)),
    undo: () => undo({ roundId }),
    redo: () => void turn(steps.redo(roundId), t('board.redone'), t('board.nothingToRedo')),
  };
};
