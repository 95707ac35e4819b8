import { Hints } from '../hints/Hints.tsx';
import styles from './Board.module.css';
import { BoardTools } from './BoardTools.tsx';
import { RoundSwitch } from './RoundSwitch.tsx';
import type { BoardModel, BoardProps } from './useBoardModel.ts';
import { useSteady } from './useSteady.ts';

/** The line above the board: which round it shows, and the tools. */
export function BoardHead({ model, state, roundId, onShowRound }: BoardProps & { readonly model: BoardModel }) {
  const { ticking, toggleTicking, folding, work, setDialog } = model;
  const tools = useSteady({
    onTick: toggleTicking,
    onFold: folding.toggleAll,
    onUndo: work.undo,
    onRedo: work.redo,
    onKeys: () => setDialog({ kind: 'keys' }),
  });
  return (
    <div className={styles['head']}>
      <RoundSwitch state={state} shown={roundId} onShow={onShowRound} />
      <BoardTools roundId={roundId} ticking={ticking} folded={folding.allFolded} {...tools} />
      <Hints state={state} roundId={roundId} cardId={model.activeCard.active} />
    </div>
  );
}
