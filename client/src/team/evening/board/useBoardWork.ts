import type { HideReason } from '@gehoer/shared/domain/card.ts';
import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import { newId } from '../../../live/ids.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { Area, BoardLayout } from './model/boardLayout.ts';
import { type DropTarget, wishOf } from './model/dropTarget.ts';
import { targetText } from './targetText.ts';

/** Everything that can be done on a board. What is refused is told; what is done can be taken back. */
export interface BoardWork {
  readonly move: (cardIds: readonly string[], target: DropTarget) => void;
  readonly merge: (clusterId: string, into: string) => void;
  readonly dissolve: (clusterId: string) => void;
  readonly order: (clusterId: string, before: string | null) => void;
  readonly name: (clusterId: string, heading: string) => void;
  readonly hide: (cardIds: readonly string[], reason: HideReason) => void;
  readonly show: (cardId: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The work on one board. */
export const useBoardWork = (layout: BoardLayout, areas: readonly Area[]): BoardWork => {
  const { t } = useText();
  const { live, steps, notify } = useEvening();
  const announce = useAnnounce();
  const { roundId } = layout;

  const act = async <Name extends CommandName>(name: Name, input: CommandInput<Name>, commandId = newId()) => {
    const outcome = await steps.act(name, input, roundId, commandId);
    if (!outcome.ok) notify(refusalText(t, outcome.refused));
    return outcome.ok;
  };
  const turn = async (turning: ReturnType<typeof steps.undo>, done: string, nothing: string) => {
    if (turning && live.store.getState().status === 'lost') notify(t('board.undoWaits'));
    const outcome = await (turning ?? null);
    if (outcome?.ok) announce(done);
    else if (!outcome) notify(nothing);
    else notify(outcome.refused === 'changedMeanwhile' ? t('board.undoRefused') : refusalText(t, outcome.refused));
  };
  const takeBack = (commandId: string) => ({
    label: t('board.undo'),
    onAct: () => void turn(steps.undo({ ofCommand: commandId }), t('board.undone'), t('board.nothingToUndo')),
  });
  /** For what makes much disappear at once: says so, with the way back beside it. */
  const actAndTell = async <Name extends CommandName>(name: Name, input: CommandInput<Name>, text: string) => {
    const commandId = newId();
    if (await act(name, input, commandId)) notify(text, takeBack(commandId));
  };

  return {
    move: (cardIds, target) => {
      const wish = wishOf({ target, cardIds, areas, roundId, clusterId: newId() });
      if (!wish) return;
      announce(t('board.movedTo', { n: cardIds.length, target: targetText(t, target, layout) }), 'move');
      if (wish.name === 'moveCards') void act(wish.name, wish.input);
      else void act(wish.name, wish.input);
    },
    merge: (clusterId, into) => void actAndTell('mergeClusters', { clusterId, into }, t('board.merged')),
    dissolve: (clusterId) => void actAndTell('dissolveCluster', { clusterId }, t('board.dissolved')),
    order: (clusterId, before) => void act('orderCluster', { clusterId, before }),
    name: (clusterId, heading) => void act('nameCluster', { clusterId, heading }),
    hide: (cardIds, reason) => {
      const sent = cardIds.map((cardId) => act('hideCard', { cardId, reason }));
      void Promise.all(sent).then((done) => {
        const n = done.filter(Boolean).length;
        if (n > 0) notify(t('board.hiddenNow', { n }));
      });
    },
    show: (cardId) => {
      void act('showCard', { cardId }).then((done) => {
        if (done) announce(t('board.shownNow'));
      });
    },
    undo: () => void turn(steps.undo({ roundId }), t('board.undone'), t('board.nothingToUndo')),
    redo: () => void turn(steps.redo(roundId), t('board.redone'), t('board.nothingToRedo')),
  };
};
