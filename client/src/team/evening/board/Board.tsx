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

/** The board on which the team puts the cards of a round in order: with mouse, finger or keys, several people at once. */
export function Board({ state, roundId, onShowRound }: BoardProps) {
  const root = useRef<HTMLDivElement>(null);
  const model = useBoardModel(root, state, roundId);
  const { pickedIds, dragging, dialog, setDialog, work, move } = model;
  const closeDialog = () => {
    setDialog(null);
    model.activeCard.focusActive();
  };
  return (
    <div className={styles['board']} data-round={roundColour(state, roundId)}>
      <BoardHead model={model} state={state} roundId={roundId} onShowRound={onShowRound} />
      {pickedIds.length > 0 && (
        <PickedTools
          count={pickedIds.length}
          onMove={() => setDialog({ kind: 'move', cardIds: pickedIds })}
          onNewCluster={() => move(pickedIds, { kind: 'new' })}
          onHide={() => setDialog({ kind: 'hide', cardIds: pickedIds })}
          onClear={model.clear}
        />
      )}
      <DragArea
        onStart={dragging.onStart}
        onOver={dragging.onOver}
        onDrop={dragging.onDrop}
        onCancel={dragging.onCancel}
        overlay={<DraggedCards cardIds={dragging.cardIds} state={state} />}
      >
        <BoardAreas root={root} model={model} state={state} />
      </DragArea>
      {dialog && (
        <BoardDialogs
          dialog={dialog}
          layout={model.layout}
          state={state}
          work={work}
          onMove={move}
          onClose={closeDialog}
        />
      )}
    </div>
  );
}
