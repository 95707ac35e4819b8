import { WifiOff } from 'lucide-react';
import type { Live, LiveState } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { useText } from '../text/TextContext.ts';
import styles from './LineNotice.module.css';

const statusOf = ({ status }: LiveState) => status;

/** Says that the line is gone; changes wait here and are saved when it is back. */
export function LineNotice({ live }: { readonly live: Live }) {
  const { t } = useText();
  const isLost = useLive(live, statusOf) === 'lost';
  return (
    <div role="status" className={styles['place']}>
      {isLost && (
        <p className={styles['notice']}>
          <WifiOff size={22} aria-hidden="true" />
          {t('planning.lost')}
        </p>
      )}
    </div>
  );
}
