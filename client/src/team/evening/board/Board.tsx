import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useRef } from 'react';
import { roundColour } from '../roundColour.ts';
import styles from './Board.module.css';
import { BoardAreas } from './BoardAreas.tsx';
import { BoardDialogs } from './BoardDialogs.tsx';
import { BoardTools } from './BoardTools.tsx';
import { DraggedCards } from './DraggedCards.tsx';
import { DragArea } from './dragging/DragArea.tsx';
import { PickedTools } from './PickedTools.tsx';
import { RoundSwitch } from './RoundSwitch.tsx';
import { useBoardModel } from './useBoardModel.ts';
import { useSteady } from './useSteady.ts';

interface BoardProps {
  /** With the own steps that have not been confirmed yet. */
  readonly state: Workshop;
  readonly roundId: string;
  readonly onShowRound: (roundId: string) => void;
}

/** The board on which the team puts the cards of a round in order: with mouse, finger or keys, several people at once. */
export function Board({ state, roundId, onShowRound }: BoardProps) {
  const root = useRef<HTMLDivElement>(null);
  const model = useBoardModel(root, state, roundId);
  const { pickedIds, dragging, dialog, setDialog, work, folding, ticking, move } = model;
  const tools = useSteady({
    onTick: model.toggleTicking,
    onFold: folding.toggleAll,
    onUndo: work.undo,
    onRedo: work.redo,
    onKeys: () => setDialog({ kind: 'keys' }),
  });
  const closeDialog = () => {
    setDialog(null);
    model.activeCard.focusActive();
  };
  return (
    <div className={styles['board']} data-round={roundColour(state, roundId)}>
      <div className={styles['head']}>
        <RoundSwitch state={state} shown={roundId} onShow={onShowRound} />
        <BoardTools roundId={roundId} ticking={ticking} folded={folding.allFolded} {...tools} />
      </div>
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
