import { FoldVertical, Keyboard, ListChecks, Redo2, Undo2, UnfoldVertical } from 'lucide-react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { canTurn } from './model/history.ts';
import styles from './BoardTools.module.css';

interface BoardToolsProps {
  readonly roundId: string;
  readonly ticking: boolean;
  readonly onTick: () => void;
  /** Whether all clusters are folded; undefined without clusters. */
  readonly folded: boolean | undefined;
  readonly onFold: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onKeys: () => void;
}

/** The tools at the head of the board. */
export const BoardTools = memo(function BoardTools(props: BoardToolsProps) {
  const { t } = useText();
  const { steps } = useEvening();
  const canUndo = useStore(steps.history, ({ done }) => canTurn(done, props.roundId));
  const canRedo = useStore(steps.history, ({ undone }) => canTurn(undone, props.roundId));
  return (
    <div className={styles['tools']}>
      <Button
        size="small"
        variant={props.ticking ? 'secondary' : 'quiet'}
        aria-pressed={props.ticking}
        onClick={props.onTick}
      >
        <ListChecks size={18} aria-hidden="true" />
        {t('board.pickSeveral')}
      </Button>
      {props.folded !== undefined && (
        <IconButton
          size="small"
          label={props.folded ? t('board.expandAll') : t('board.collapseAll')}
          icon={
            props.folded ? (
              <UnfoldVertical size={20} aria-hidden="true" />
            ) : (
              <FoldVertical size={20} aria-hidden="true" />
            )
          }
          onClick={props.onFold}
        />
      )}
      <IconButton
        size="small"
        label={t('board.undo')}
        icon={<Undo2 size={20} aria-hidden="true" />}
        aria-disabled={!canUndo || undefined}
        onClick={props.onUndo}
      />
      <IconButton
        size="small"
        label={t('board.redo')}
        icon={<Redo2 size={20} aria-hidden="true" />}
        aria-disabled={!canRedo || undefined}
        onClick={props.onRedo}
      />
      <IconButton
        size="small"
        label={t('board.keys')}
        icon={<Keyboard size={20} aria-hidden="true" />}
        onClick={props.onKeys}
      />
    </div>
  );
});
