import type { KeyboardEvent, MouseEvent } from 'react';
import { boardKeys } from './boardKeys.ts';
import type { MenuAction } from './cardActions.ts';
import { type ClusterAction, type ClusterHandlers, movedBefore } from './clusterActions.ts';
import { cardIdAt } from './dragging/cardElement.ts';
import type { BoardModel } from './useBoardModel.ts';

/** What the keys do on this board. */
export const keyDownOn = (
  model: BoardModel,
  perform: (action: MenuAction, tileId: string) => void,
): ((event: KeyboardEvent) => void) => {
  const { taken, move, work, setDialog, layout, clusterIds, activeCard } = model;
  return boardKeys({
    go: activeCard.go,
    goToEdge: activeCard.goToEdge,
    moveTo: (cardId, index) => {
      const clusterId = index === null ? null : clusterIds[index];
      if (clusterId === null) move(taken(cardId), { kind: 'unsorted' });
      else if (clusterId !== undefined) move(taken(cardId), { kind: 'cluster', clusterId });
    },
    order: (cardId, way) => {
      const index = layout.clusters.findIndex(({ tiles }) => tiles.some(({ id }) => id === cardId));
      const clusterId = clusterIds[index];
      const isPossible = way === 'forwards' ? index > 0 : index < clusterIds.length - 1;
      if (clusterId !== undefined && isPossible) work.order(clusterId, movedBefore(clusterIds, clusterId, way));
    },
    perform,
    undo: work.undo,
    redo: work.redo,
    help: () => setDialog({ kind: 'keys' }),
    clear: () => {
      if (model.dragging.cardIds.length === 0) model.clear();
    },
  });
};

/** The stack an event is meant to open or close; null if none. */
const pileAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-toggle]')?.getAttribute('data-toggle') ?? null) : null;

/** What a click on a card, or on the edge of a stack, does on this board. */
export const clickOn =
  ({ ticking, pick, piles }: BoardModel) =>
  (event: MouseEvent): void => {
    const pile = pileAt(event.target);
    if (pile !== null) return piles.toggle(pile);
    const cardId = cardIdAt(event.target);
    // A click without a press comes from a key or a screen reader: it adds, as there is no Ctrl to hold.
    const add = ticking || event.ctrlKey || event.metaKey || event.detail === 0;
    if (cardId !== null) pick(cardId, { add, range: event.shiftKey });
  };

/** What the clusters' buttons do on this board. */
export const clusterHandlers = (model: BoardModel): ClusterHandlers => {
  const { work, clusterIds, pickedTiles, move, setDialog, folding, spotlight } = model;
  return {
    onCollapse: folding.toggle,
    onAction: (clusterId: string, action: ClusterAction) => {
      if (action === 'merge') setDialog({ kind: 'merge', clusterId });
      else if (action === 'spotlight') spotlight(clusterId);
      else if (action === 'writeNote') setDialog({ kind: 'note', areaId: clusterId });
      else if (action === 'dissolve') work.dissolve(clusterId);
      else work.order(clusterId, movedBefore(clusterIds, clusterId, action));
    },
    onName: work.name,
    onDraft: work.draft,
    onMoveHere: (clusterId) => move(pickedTiles, { kind: 'cluster', clusterId }),
  };
};
