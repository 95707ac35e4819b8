import type { HideReason } from '@gehoer/shared/domain/card.ts';
import { newId } from '../../../live/ids.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { Area, BoardLayout } from './model/boardLayout.ts';
import { type DropTarget, wishOf } from './model/dropTarget.ts';
import { targetText } from './targetText.ts';
import { useBoardActs } from './useBoardActs.ts';

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
  const { notify } = useEvening();
  const announce = useAnnounce();
  const { roundId } = layout;
  const { act, actAndTell, undo, redo } = useBoardActs(roundId);

  const hideSeveral = async (cardIds: readonly string[], reason: HideReason): Promise<void> => {
    const done = await Promise.all(cardIds.map((cardId) => act('hideCard', { cardId, reason })));
    const n = done.filter(Boolean).length;
    if (n > 0) notify(t('board.hiddenNow', { n }));
  };
  return {
    move: (cardIds, target) => {
      const wish = wishOf({ target, cardIds, areas, roundId, clusterId: newId() });
      if (!wish) return;
      announce(t('board.movedTo', { n: cardIds.length, target: targetText(t, target, layout) }), 'move');
      void act<typeof wish.name>(wish.name, wish.input);
    },
    merge: (clusterId, into) => void actAndTell('mergeClusters', { clusterId, into }, t('board.merged')),
    dissolve: (clusterId) => void actAndTell('dissolveCluster', { clusterId }, t('board.dissolved')),
    order: (clusterId, before) => void act('orderCluster', { clusterId, before }),
    name: (clusterId, heading) => void act('nameCluster', { clusterId, heading }),
    hide: (cardIds, reason) => {
      const [cardId] = cardIds;
      if (cardId === undefined || cardIds.length > 1) void hideSeveral(cardIds, reason);
      else void actAndTell('hideCard', { cardId, reason }, t('board.hiddenNow', { n: 1 }));
    },
    show: (cardId) => {
      void act('showCard', { cardId }).then((done) => {
        if (done) announce(t('board.shownNow'));
      });
    },
    undo,
    redo,
  };
};
