import type { HideReason } from '@gehoer/shared/domain/card.ts';
import { newId } from '../../../live/ids.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { type BoardLayout, numberAt } from './model/boardLayout.ts';
import type { DropTarget } from './model/dropTarget.ts';
import { dropWishes } from './model/dropWishes.ts';
import type { Tile } from './model/tile.ts';
import { cardIdsOf, copying, hiding, removing, unstacking } from './model/wishes.ts';
import { targetText } from './targetText.ts';
import { useBoardActs } from './useBoardActs.ts';
import { type CardWork, useCardWork } from './useCardWork.ts';

/** Everything that can be done on a board. What is refused is told; what is done can be taken back. */
export interface BoardWork extends CardWork {
  readonly move: (tiles: readonly Tile[], target: DropTarget) => void;
  /** Takes cards out of their stacks; of a card on top all that lie under it. */
  readonly unstack: (tiles: readonly Tile[]) => void;
  /** Lays cards into a second cluster as well. */
  readonly copy: (tiles: readonly Tile[], clusterId: string) => void;
  readonly removeCopies: (tiles: readonly Tile[]) => void;
  readonly merge: (clusterId: string, into: string) => void;
  readonly dissolve: (clusterId: string) => void;
  readonly order: (clusterId: string, before: string | null) => void;
  readonly name: (clusterId: string, heading: string) => void;
  readonly draft: (clusterId: string, statement: string) => void;
  readonly hide: (tiles: readonly Tile[], reason: HideReason) => void;
  readonly show: (cardId: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The work on one board. */
export const useBoardWork = (layout: BoardLayout): BoardWork => {
  const { t } = useText();
  const announce = useAnnounce();
  const acts = useBoardActs(layout.roundId);
  const { act, actAll, actAndTell, undo, redo } = acts;
  const cardWork = useCardWork(acts, layout.roundId);

  const say = (done: Promise<boolean>, text: string): void =>
    void done.then((isDone) => {
      if (isDone) announce(text);
    });
  return {
    ...cardWork,
    move: (tiles, target) => {
      const wishes = dropWishes({ target, tiles, layout, newId });
      if (wishes.length === 0) return;
      const n = tiles.length;
      const place = targetText(t, target, layout);
      announce(
        target.kind === 'under' ? t('sort.stackedNow', { n, card: place }) : t('board.movedTo', { n, target: place }),
        'move',
      );
      void actAll(wishes);
    },
    unstack: (tiles) => {
      const wishes = unstacking(tiles);
      if (wishes.length === 0) announce(t('sort.noPile'));
      else say(actAll(wishes), tiles.some(({ pile }) => pile.length > 0) ? t('sort.unstackedNow') : t('sort.takenOut'));
    },
    copy: (tiles, clusterId) => {
      const target = targetText(t, { kind: 'cluster', clusterId }, layout);
      say(actAll(copying(tiles, clusterId, newId)), t('sort.copiedNow', { target }));
    },
    removeCopies: (tiles) => say(actAll(removing(tiles)), t('sort.copyRemoved')),
    merge: (clusterId, into) =>
      void actAndTell([{ name: 'mergeClusters', input: { clusterId, into } }], t('board.merged')),
    dissolve: (clusterId) => void actAndTell([{ name: 'dissolveCluster', input: { clusterId } }], t('board.dissolved')),
    order: (clusterId, before) => {
      const number = numberAt(layout, clusterId, before);
      say(act('orderCluster', { clusterId, before }), t('board.ordered', { number }));
    },
    name: (clusterId, heading) => void act('nameCluster', { clusterId, heading }),
    draft: (clusterId, statement) => void act('draftStatement', { clusterId, statement }),
    hide: (tiles, reason) =>
      void actAndTell(hiding(tiles, reason), t('board.hiddenNow', { n: cardIdsOf(tiles).length })),
    show: (cardId) => say(act('showCard', { cardId }), t('board.shownNow')),
    undo,
    redo,
  };
};
