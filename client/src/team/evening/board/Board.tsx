import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type MouseEvent, useRef, useState } from 'react';
import { useText } from '../../text/TextContext.ts';
import { roundColour } from '../roundColour.ts';
import styles from './Board.module.css';
import { BoardDialogs, type OpenDialog } from './BoardDialogs.tsx';
import { boardKeys } from './boardKeys.ts';
import { BoardTools, PickedTools } from './BoardTools.tsx';
import type { CardStates } from './Cards.tsx';
import { type ClusterAction, movedBefore } from './clusterActions.ts';
import { ClusterGrid } from './ClusterGrid.tsx';
import { DraggedCards } from './DraggedCards.tsx';
import { cardIdAt } from './dragging/cardElement.ts';
import { DragArea } from './dragging/DragArea.tsx';
import type { DropTarget } from './model/dropTarget.ts';
import { takenWith } from './model/selection.ts';
import { RoundSwitch } from './RoundSwitch.tsx';
import { emptyText } from './emptyText.ts';
import { UnsortedArea } from './UnsortedArea.tsx';
import { useActiveCard } from './useActiveCard.ts';
import { useArrivals } from './useArrivals.ts';
import { useBoardLayout } from './useBoardLayout.ts';
import { useBoardWork } from './useBoardWork.ts';
import { useDragging } from './useDragging.ts';
import { useFolding } from './useFolding.ts';
import { useSelection } from './useSelection.ts';

interface BoardProps {
  /** With the own steps that have not been confirmed yet. */
  readonly state: Workshop;
  readonly roundId: string;
  readonly onShowRound: (roundId: string) => void;
}

/** The board on which the team puts the cards of a round in order: with mouse, finger or keys, several people at once. */
export function Board({ state, roundId, onShowRound }: BoardProps) {
  const { t } = useText();
  const root = useRef<HTMLDivElement>(null);
  const { layout, areas, order } = useBoardLayout(state, roundId);
  const { selection, pick, clear } = useSelection(areas);
  const { active, go, goToEdge, focusActive, onFocus } = useActiveCard(root, areas);
  const fresh = useArrivals(order);
  const work = useBoardWork(layout, areas);
  const folding = useFolding(layout.clusters.map(({ cluster }) => cluster.id));
  const [ticking, setTicking] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);

  const move = (cardIds: readonly string[], target: DropTarget) => {
    work.move(cardIds, target);
    clear();
  };
  const dragging = useDragging(areas, selection, move);
  const taken = (cardId: string) => takenWith(selection, cardId, areas);
  const pickedIds = [...selection.ids].slice(0, 1).flatMap(taken);
  const clusterAt = (index: number) => layout.clusters[index]?.cluster.id;

  const onKeyDown = boardKeys({
    go,
    goToEdge,
    moveTo: (cardId, index) => {
      const clusterId = index === null ? null : clusterAt(index);
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
      if (dragging.cardIds.length === 0) clear();
    },
  });
  const onClick = (event: MouseEvent) => {
    const cardId = cardIdAt(event.target);
    // A click without a press comes from a key or a screen reader: it adds, as there is no Ctrl to hold.
    const add = ticking || event.ctrlKey || event.metaKey || event.detail === 0;
    if (cardId !== null) pick(cardId, { add, range: event.shiftKey });
  };
  const onClusterAction = (clusterId: string, action: ClusterAction) => {
    if (action === 'merge') setDialog({ kind: 'merge', clusterId });
    else if (action === 'dissolve') work.dissolve(clusterId);
    else {
      const ids = layout.clusters.map(({ cluster }) => cluster.id);
      work.order(clusterId, movedBefore(ids, clusterId, action));
    }
  };
  const states: CardStates = {
    picked: selection.ids,
    active,
    fresh,
    dragged: new Set(dragging.cardIds),
    over: dragging.over,
  };
  // The cards are buttons; their events are looked at here, so that hundreds of them need no handlers.
  const handlers = { onKeyDown, onClick, onFocus };
  return (
    <div className={styles['board']} data-round={roundColour(state, roundId)}>
      <div className={styles['head']}>
        <RoundSwitch state={state} shown={roundId} onShow={onShowRound} />
        <BoardTools
          roundId={roundId}
          ticking={ticking}
          onTick={() => setTicking(!ticking)}
          folded={folding.allFolded}
          onFold={folding.toggleAll}
          onUndo={work.undo}
          onRedo={work.redo}
          onKeys={() => setDialog({ kind: 'keys' })}
        />
      </div>
      {pickedIds.length > 0 && (
        <PickedTools
          count={pickedIds.length}
          onMove={() => setDialog({ kind: 'move', cardIds: pickedIds })}
          onNewCluster={() => move(pickedIds, { kind: 'new' })}
          onHide={() => setDialog({ kind: 'hide', cardIds: pickedIds })}
          onClear={clear}
        />
      )}
      <DragArea
        onStart={dragging.onStart}
        onOver={dragging.onOver}
        onDrop={dragging.onDrop}
        onCancel={dragging.onCancel}
        overlay={<DraggedCards cardIds={dragging.cardIds} state={state} />}
      >
        <div
          ref={root}
          className={styles['areas']}
          data-first={layout.clusters.length === 0 || undefined}
          data-ticking={ticking || undefined}
          {...handlers}
        >
          <UnsortedArea
            layout={layout}
            states={states}
            empty={emptyText(t, state, layout)}
            canMoveHere={pickedIds.some((id) => state.cards.get(id)?.place.clusterId !== null)}
            onMoveHere={() => move(pickedIds, { kind: 'unsorted' })}
            onShow={work.show}
          />
          <ClusterGrid
            clusters={layout.clusters}
            states={states}
            folded={folding.folded}
            onCreate={() => move(pickedIds, { kind: 'new' })}
            onCollapse={folding.toggle}
            onAction={onClusterAction}
            onName={work.name}
            onMoveHere={(clusterId) => move(pickedIds, { kind: 'cluster', clusterId })}
          />
        </div>
      </DragArea>
      {dialog && (
        <BoardDialogs
          dialog={dialog}
          layout={layout}
          state={state}
          work={work}
          onMove={move}
          onClose={() => {
            setDialog(null);
            focusActive();
          }}
        />
      )}
    </div>
  );
}
