import type { KeyboardEvent, MouseEvent } from 'react';
import { boardKeys } from './boardKeys.ts';
import { type ClusterAction, type ClusterHandlers, movedBefore } from './clusterActions.ts';
import { cardIdAt } from './dragging/cardElement.ts';
import type { BoardModel } from './useBoardModel.ts';

/** What the keys do on this board. */
export const keyDownOn = (model: BoardModel): ((event: KeyboardEvent) => void) => {
  const { taken, move, work, setDialog, clusterIds, activeCard } = model;
  return boardKeys({
    go: activeCard.go,
    goToEdge: activeCard.goToEdge,
    moveTo: (cardId, index) => {
      const clusterId = index === null ? null : clusterIds[index];
      if (clusterId === null) move(taken(cardId), { kind: 'unsorted' });
      else if (clusterId !== undefined) move(taken(cardId), { kind: 'cluster', clusterId });
    },
    moveToNew: (cardId) => move(taken(cardId), { kind: 'new' }),
    chooseTarget: (cardId) => setDialog({ kind: 'move', cardIds: taken(cardId) }),
    hide: (cardId) => setDialog({ kind: 'hide', cardIds: taken(cardId) }),
    undo: work.undo,
    redo: work.redo,
    help: () => setDialog({ kind: 'keys' }),
    clear: () => {
      if (model.dragging.cardIds.length === 0) model.clear();
    },
  });
};

/** What a click on a card does on this board. */
export const clickOn =
  ({ ticking, pick }: BoardModel) =>
  (event: MouseEvent): void => {
    const cardId = cardIdAt(event.target);
    // A click without a press comes from a key or a screen reader: it adds, as there is no Ctrl to hold.
    const add = ticking || event.ctrlKey || event.metaKey || event.detail === 0;
    if (cardId !== null) pick(cardId, { add, range: event.shiftKey });
  };

/** What the clusters' buttons do on this board. */
export const clusterHandlers = (model: BoardModel): ClusterHandlers => {
  const { work, clusterIds, pickedIds, move, setDialog, folding } = model;
  return {
    onCollapse: folding.toggle,
    onAction: (clusterId: string, action: ClusterAction) => {
      if (action === 'merge') setDialog({ kind: 'merge', clusterId });
      else if (action === 'dissolve') work.dissolve(clusterId);
      else work.order(clusterId, movedBefore(clusterIds, clusterId, action));
    },
    onName: work.name,
    onMoveHere: (clusterId) => move(pickedIds, { kind: 'cluster', clusterId }),
  };
};
