import { useState } from 'react';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import type { Spot } from './dragging/spotUnderPointer.ts';
import type { Area } from './model/boardLayout.ts';
import { type DropTarget, dropTarget, isSameTarget } from './model/dropTarget.ts';
import { type Selection, takenWith } from './model/selection.ts';

/** What is being dragged and where it would go, with the handlers for the drag area. */
export interface Dragging {
  /** In the order of the board; empty while nothing is dragged. */
  readonly cardIds: readonly string[];
  readonly over: DropTarget | null;
  readonly onStart: (cardId: string) => void;
  readonly onOver: (spot: Spot | null) => void;
  readonly onDrop: (spot: Spot | null) => void;
  readonly onCancel: () => void;
}

const NOTHING: readonly string[] = [];

/** Follows a drag. The board is rendered anew when the target changes, not with every movement of the pointer. */
export const useDragging = (
  areas: readonly Area[],
  selection: Selection,
  drop: (cardIds: readonly string[], target: DropTarget) => void,
): Dragging => {
  const { t } = useText();
  const announce = useAnnounce();
  const [cardIds, setCardIds] = useState(NOTHING);
  const [over, setOver] = useState<DropTarget | null>(null);

  /** Nothing to show where the card itself lies. */
  const targetOf = (spot: Spot | null): DropTarget | null => {
    const target = spot && dropTarget(spot.dropId, spot, areas);
    const isItself = (target?.kind === 'onto' || target?.kind === 'under') && cardIds.includes(target.cardId);
    return isItself ? null : target;
  };
  const end = () => {
    setCardIds(NOTHING);
    setOver(null);
  };
  return {
    cardIds,
    over,
    onStart: (cardId) => {
      const taken = takenWith(selection, cardId, areas);
      setCardIds(taken);
      announce(t('board.taken', { n: taken.length }), 'drag');
    },
    onOver: (spot) => {
      const target = targetOf(spot);
      setOver((now) => (isSameTarget(now, target) ? now : target));
    },
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
