import type { Live } from '../../live/live.ts';
import { useServerNow } from '../../live/useLive.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './TimeLeft.module.css';

interface TimeLeftProps {
  readonly live: Live;
  /** Server time in ms. */
  readonly endsAt: number;
}

/** What is left of the time for writing. It informs; when it is up, nothing closes, and the wall says so. */
export function TimeLeft({ live, endsAt }: TimeLeftProps) {
  const { t } = useWallText();
  const left = endsAt - useServerNow(live);
  if (left <= 0) return <p className={styles['up']}>{t('timer.timeUp')}</p>;
  return (
    <p className={styles['left']}>
      <span className={styles['word']}>{t('timer.left')}</span>
      <Countdown remainingMs={left} label={t('timer.label')} className={styles['clock']} />
    </p>
  );
}
