import { WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import styles from './LineNotice.module.css';

/** Lets the browser ask before a page with unsaved steps is closed. */
const keepPage = (event: BeforeUnloadEvent): void => event.preventDefault();

/** One calm line while the connection is away, with what has not reached the server yet. */
export function LineNotice() {
  const { t } = useText();
  const { live } = useEvening();
  const isLost = useLive(live, ({ status }) => status === 'lost');
  const unsaved = useLive(
    live,
    ({ replica }) => replica.outbox.filter(({ settledAt }) => settledAt === undefined).length,
  );
  useEffect(() => {
    if (unsaved === 0) return;
    window.addEventListener('beforeunload', keepPage);
    return () => window.removeEventListener('beforeunload', keepPage);
  }, [unsaved]);
  return (
    <div role="status">
      {isLost && (
        <p className={styles['notice']}>
          <WifiOff size={20} aria-hidden="true" />
          <span>
            {t('evening.lost')} {unsaved > 0 && t('evening.unsaved', { n: unsaved })}
          </span>
        </p>
      )}
    </div>
  );
}
