import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ConnectionDot.module.css';
import { useWallText } from './wallTextContext.ts';

/** Tells the team in front, and screen readers, that the line is down. The room has nothing to do with it. */
export function ConnectionDot() {
  const { t } = useWallText();
  return (
    <p className={styles['dot']} title={t('connection.lost')}>
      <VisuallyHidden>{t('connection.lost')}</VisuallyHidden>
    </p>
  );
}
