import { Pause } from 'lucide-react';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './HeldSign.module.css';

/** A small sign for those in front: this picture stands still on purpose. */
export function HeldSign() {
  const { t } = useWallText();
  return (
    <aside className={styles['sign']} aria-label={t('stage.held')}>
      <Pause aria-hidden="true" />
      {t('stage.held')}
    </aside>
  );
}
