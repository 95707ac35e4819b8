import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type RefObject, useState } from 'react';
import { useStage } from '../stage/useStage.ts';
import { useHolding } from '../together/useHolding.ts';
import type { OpenDialog } from './openDialog.ts';
import type { DropTarget } from './model/dropTarget.ts';
import { takenWith } from './model/selection.ts';
import type { Tile } from './model/tile.ts';
import { useActiveCard } from './useActiveCard.ts';
import { useArrivals } from './useArrivals.ts';
import { useBoardLayout } from './useBoardLayout.ts';
import { useBoardWork } from './useBoardWork.ts';
import { useClusterDragging } from './useClusterDragging.ts';
import { useDragging } from './useDragging.ts';
import { useDropMark } from './useDropMark.ts';
import { useFolding } from './useFolding.ts';
import { usePiles } from './usePiles.ts';
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
  const piles = usePiles();
  const [parkingOpen, setParkingOpen] = useState(false);
  const open = { piles: piles.open, parking: parkingOpen };
  const { layout, areas, tilesBy, order } = useBoardLayout(state, roundId, open);
  const { selection, pick, pickAll, clear } = useSelection(areas);
  const activeCard = useActiveCard(root, areas);
  const fresh = useArrivals(order);
  const work = useBoardWork(layout);
  const clusterIds = layout.clusters.map(({ cluster }) => cluster.id);
  const folding = useFolding(clusterIds);
  const [ticking, setTicking] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const move = (tiles: readonly Tile[], target: DropTarget) => {
    work.move(tiles, target);
    clear();
  };
  const showTarget = useDropMark(root);
  const dragging = useDragging(areas, selection, showTarget, (cardIds, target) => {
    const tiles = tilesBy(cardIds);
    // Somebody else may have hidden them on the way.
    if (tiles.length > 0) move(tiles, target);
  });
  useHolding(dragging.cardIds);
  const { show } = useStage();
  const clusterDragging = useClusterDragging(layout, work.order);
  const taken = (cardId: string) => tilesBy(takenWith(selection, cardId, areas));
  return {
    layout,
    clusterIds,
    picked: selection.ids,
    /** In the order of the board. */
    pickedTiles: [...selection.ids].slice(0, 1).flatMap(taken),
    /** The tiles that go along when this one is moved. */
    taken,
    ticking,
    toggleTicking: () => setTicking(!ticking),
    parkingOpen,
    toggleParking: () => setParkingOpen(!parkingOpen),
    /** Fills the wall with a cluster. */
    spotlight: (clusterId: string) => void show({ on: 'cluster', id: clusterId }),
    dialog,
    setDialog,
    ...{ tilesBy, pick, pickAll, clear, activeCard, fresh, work, folding, piles, move, dragging, clusterDragging },
  };
};

export type BoardModel = ReturnType<typeof useBoardModel>;
