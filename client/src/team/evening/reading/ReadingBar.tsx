import { ChevronLeft, ChevronRight, Undo2 } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './ReadingBar.module.css';

interface ReadingBarProps {
  readonly canGo: boolean;
  readonly onGo: (by: 1 | -1) => void;
  readonly onUndo: () => void;
}

/** From card to card, at the lower edge: where the thumb of one hand is. */
export function ReadingBar({ canGo, onGo, onUndo }: ReadingBarProps) {
  const { t } = useText();
  return (
    <div className={styles['bar']}>
      <IconButton
        size="large"
        variant="secondary"
        label={t('reading.previous')}
        disabled={!canGo}
        icon={<ChevronLeft size={28} aria-hidden="true" />}
        onClick={() => onGo(-1)}
      />
      <IconButton
        size="large"
        variant="secondary"
        label={t('reading.undo')}
        icon={<Undo2 size={24} aria-hidden="true" />}
        onClick={onUndo}
      />
      <Button className={styles['next']} size="large" variant="primary" disabled={!canGo} onClick={() => onGo(1)}>
        {t('reading.next')}
        <ChevronRight size={28} aria-hidden="true" />
      </Button>
    </div>
  );
}
