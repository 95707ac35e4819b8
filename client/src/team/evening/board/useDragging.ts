import { useState } from 'react';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import type { Spot } from './dragging/spotFinder.ts';
import type { Area } from './model/boardLayout.ts';
import { type DropTarget, dropTarget } from './model/dropTarget.ts';
import { type Selection, takenWith } from './model/selection.ts';
import type { ShowTarget } from './useDropMark.ts';

/** What is being dragged, with the handlers for the drag area. */
export interface Dragging {
  /** In the order of the board; empty while nothing is dragged. */
  readonly cardIds: readonly string[];
  readonly onStart: (cardId: string) => void;
  readonly onOver: (spot: Spot | null) => void;
  readonly onDrop: (spot: Spot | null) => void;
  readonly onCancel: () => void;
}

const NOTHING: readonly string[] = [];

/** Follows a drag. The board is rendered anew when it begins and when it ends; only the mark follows the pointer. */
export const useDragging = (
  areas: readonly Area[],
  selection: Selection,
  showTarget: ShowTarget,
  drop: (cardIds: readonly string[], target: DropTarget) => void,
): Dragging => {
  const { t } = useText();
  const announce = useAnnounce();
  const [cardIds, setCardIds] = useState(NOTHING);

  /** Nothing to show where the card itself lies. */
  const targetOf = (spot: Spot | null): DropTarget | null => {
    const target = spot && dropTarget(spot.dropId, spot, areas);
    const isItself = (target?.kind === 'onto' || target?.kind === 'under') && cardIds.includes(target.cardId);
    return isItself ? null : target;
  };
  const end = () => {
    setCardIds(NOTHING);
    showTarget(null);
  };
  return {
    cardIds,
    onStart: (cardId) => {
      const taken = takenWith(selection, cardId, areas);
      setCardIds(taken);
      announce(t('board.taken', { n: taken.length }), 'drag');
    },
    onOver: (spot) => showTarget(targetOf(spot)),
    onDrop: (spot) => {
      const target = targetOf(spot);
      end();
      if (target) drop(cardIds, target);
    },
    onCancel: () => {
      end();
      announce(t('board.putBack'), 'drag');
    },
  };
};
