import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import { newId } from '../../../live/ids.ts';
import type { Outcome } from '../../../live/live.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';

type Act<Result> = <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Promise<Result>;

/** How steps are taken on a board and taken back; what is refused is told. */
export interface BoardActs {
  /** Takes a step. Resolves with whether it was carried out. */
  readonly act: Act<boolean>;
  /** Takes a step that makes much disappear at once, and says so with the way back beside it. */
  readonly actAndTell: <Name extends CommandName>(name: Name, input: CommandInput<Name>, text: string) => Promise<void>;
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
    actAndTell: async (name, input, text) => {
      const ofCommand = newId();
      const done = told(await steps.act(name, input, roundId, ofCommand));
      if (done) notify(text, { label: t('board.undo'), onAct: () => undo({ ofCommand }) });
    },
    undo: () => undo({ roundId }),
    redo: () => void turn(steps.redo(roundId), t('board.redone'), t('board.nothingToRedo')),
  };
};
