import {
  CornerDownRight,
  EyeOff,
  FoldVertical,
  Keyboard,
  ListChecks,
  Plus,
  Redo2,
  Undo2,
  UnfoldVertical,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { canTurn } from './model/history.ts';
import styles from './BoardTools.module.css';

interface PickedToolsProps {
  readonly count: number;
  readonly onMove: () => void;
  readonly onNewCluster: () => void;
  readonly onHide: () => void;
  readonly onClear: () => void;
}

/** What can be done with the picked cards. It floats above the board, so that picking a card moves none. */
export function PickedTools({ count, onMove, onNewCluster, onHide, onClear }: PickedToolsProps) {
  const { t } = useText();
  return (
    <div className={styles['picked']}>
      <strong className={styles['count']}>{t('board.picked', { n: count })}</strong>
      <Button size="small" variant="primary" onClick={onMove}>
        <CornerDownRight size={18} aria-hidden="true" />
        {t('board.moveTo')}
      </Button>
      <Button size="small" onClick={onNewCluster}>
        <Plus size={18} aria-hidden="true" />
        {t('board.newCluster')}
      </Button>
      <IconButton
        size="small"
        label={t('board.hide')}
        icon={<EyeOff size={20} aria-hidden="true" />}
        onClick={onHide}
      />
      <IconButton size="small" label={t('board.clear')} icon={<X size={20} aria-hidden="true" />} onClick={onClear} />
    </div>
  );
}

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
  readonly children?: ReactNode;
}

/** The tools at the head of the board. */
export function BoardTools(props: BoardToolsProps) {
  const { t } = useText();
  const { steps } = useEvening();
  const canUndo = useStore(steps.history, ({ done }) => canTurn(done, props.roundId));
  const canRedo = useStore(steps.history, ({ undone }) => canTurn(undone, props.roundId));
  return (
    <div className={styles['tools']}>
      {props.children}
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
}
