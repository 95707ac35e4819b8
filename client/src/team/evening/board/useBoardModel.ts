import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type RefObject, useState } from 'react';
import type { OpenDialog } from './BoardDialogs.tsx';
import type { DropTarget } from './model/dropTarget.ts';
import { takenWith } from './model/selection.ts';
import { useActiveCard } from './useActiveCard.ts';
import { useArrivals } from './useArrivals.ts';
import { useBoardLayout } from './useBoardLayout.ts';
import { useBoardWork } from './useBoardWork.ts';
import { useDragging } from './useDragging.ts';
import { useFolding } from './useFolding.ts';
import { useSelection } from './useSelection.ts';

export interface BoardProps {
  /** With the own steps that have not been confirmed yet. */
  readonly state: Workshop;
  readonly roundId: string;
  readonly onShowRound: (roundId: string) => void;
}

/**
 * Everything one board knows and can do: what lies where, what is picked, dragged, folded, and which dialog is open.
 * @param root the element around all cards
 */
export const useBoardModel = (root: RefObject<HTMLElement | null>, state: Workshop, roundId: string) => {
  const { layout, areas, order } = useBoardLayout(state, roundId);
  const { selection, pick, clear } = useSelection(areas);
  const activeCard = useActiveCard(root, areas);
  const fresh = useArrivals(order);
  const work = useBoardWork(layout, areas);
  const clusterIds = layout.clusters.map(({ cluster }) => cluster.id);
  const folding = useFolding(clusterIds);
  const [ticking, setTicking] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const move = (cardIds: readonly string[], target: DropTarget) => {
    work.move(cardIds, target);
    clear();
  };
  const dragging = useDragging(areas, selection, move);
  const taken = (cardId: string) => takenWith(selection, cardId, areas);
  return {
    layout,
    clusterIds,
    picked: selection.ids,
    /** In the order of the board. */
    pickedIds: [...selection.ids].slice(0, 1).flatMap(taken),
    /** The cards that go along when this one is moved. */
    taken,
    ticking,
    toggleTicking: () => setTicking(!ticking),
    dialog,
    setDialog,
    ...{ pick, clear, activeCard, fresh, work, folding, move, dragging },
  };
};

export type BoardModel = ReturnType<typeof useBoardModel>;
