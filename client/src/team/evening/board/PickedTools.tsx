import { CornerDownRight, EyeOff, Plus, X } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './PickedTools.module.css';

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
