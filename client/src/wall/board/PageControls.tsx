import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './PageControls.module.css';

interface PageControlsProps {
  readonly isHeld: boolean;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onHold: (isHeld: boolean) => void;
}

/** Buttons for the pages, out of sight while the mouse rests. */
export function PageControls({ isHeld, onTurn, onHold }: PageControlsProps) {
  const { t } = useWallText();
  return (
    <div className={styles['controls']}>
      <IconButton label={t('pages.previous')} icon={<ChevronLeft aria-hidden="true" />} onClick={() => onTurn(-1)} />
      <IconButton
        label={t(isHeld ? 'pages.turn' : 'pages.hold')}
        icon={isHeld ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
        onClick={() => onHold(!isHeld)}
      />
      <IconButton label={t('pages.next')} icon={<ChevronRight aria-hidden="true" />} onClick={() => onTurn(1)} />
    </div>
  );
}
