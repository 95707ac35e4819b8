import { useRef } from 'react';
import { roundColour } from '../roundColour.ts';
import styles from './Board.module.css';
import { BoardAreas } from './BoardAreas.tsx';
import { BoardDialogs } from './BoardDialogs.tsx';
import { BoardHead } from './BoardHead.tsx';
import { DraggedCards } from './DraggedCards.tsx';
import { DragArea } from './dragging/DragArea.tsx';
import { PickedTools } from './PickedTools.tsx';
import { type BoardProps, useBoardModel } from './useBoardModel.ts';
import { usePerform } from './usePerform.ts';

/** The board on which the team puts the cards of a round in order: with mouse, finger or keys, several people at once. */
export function Board({ state, roundId, onShowRound }: BoardProps) {
  const root = useRef<HTMLDivElement>(null);
  const model = useBoardModel(root, state, roundId);
  const perform = usePerform(model);
  const { layout, pickedTiles, dragging, clusterDragging, dialog, setDialog, work, move } = model;
  // Of the two ways of dragging the one that has not begun has nothing to do.
  const drag = clusterDragging.clusterId === null ? dragging : clusterDragging;
  const closeDialog = () => {
    setDialog(null);
    model.activeCard.focusActive();
  };
  return (
    <div className={styles['board']} data-round={roundColour(state, roundId)}>
      <BoardHead model={model} state={state} roundId={roundId} onShowRound={onShowRound} />
      {pickedTiles.length > 0 && <PickedTools model={model} perform={perform} />}
      <DragArea
        onStart={({ kind, id }) => (kind === 'card' ? dragging : clusterDragging).onStart(id)}
        onOver={drag.onOver}
        onDrop={drag.onDrop}
        onCancel={drag.onCancel}
        overlay={
          <DraggedCards
            tiles={model.tilesBy(dragging.cardIds)}
            cluster={layout.clusters.find(({ cluster }) => cluster.id === clusterDragging.clusterId)}
          />
        }
      >
        <BoardAreas root={root} model={model} state={state} perform={perform} />
      </DragArea>
      {dialog && (
        <BoardDialogs
          dialog={dialog}
          layout={layout}
          work={work}
          onMove={move}
          onOpen={setDialog}
          onClose={closeDialog}
        />
      )}
    </div>
  );
}
