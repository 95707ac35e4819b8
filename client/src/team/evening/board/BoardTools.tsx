import { FoldVertical, Keyboard, ListChecks, UnfoldVertical } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './BoardTools.module.css';
import { HistoryTools, type HistoryToolsProps } from './HistoryTools.tsx';

interface BoardToolsProps extends HistoryToolsProps {
  readonly ticking: boolean;
  readonly onTick: () => void;
  /** Whether all clusters are folded; undefined without clusters. */
  readonly folded: boolean | undefined;
  readonly onFold: () => void;
  readonly onKeys: () => void;
}

/** The tools at the head of the board. */
export const BoardTools = memo(function BoardTools(props: BoardToolsProps) {
  const { t } = useText();
  const Fold = props.folded ? UnfoldVertical : FoldVertical;
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
          icon={<Fold size={20} aria-hidden="true" />}
          onClick={props.onFold}
        />
      )}
      <HistoryTools roundId={props.roundId} onUndo={props.onUndo} onRedo={props.onRedo} />
      <IconButton
        size="small"
        className={styles['keys']}
        label={t('board.keys')}
        icon={<Keyboard size={20} aria-hidden="true" />}
        onClick={props.onKeys}
      />
    </div>
  );
});
