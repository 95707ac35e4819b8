import { useText } from '../text/PhoneText.ts';
import styles from './RoundTimer.module.css';

const MINUTE_MS = 60_000;

/**
 * How long the round still takes, in words that change once a minute: nobody is hurried by running seconds, and a
 * screen reader meets it where it stands instead of hearing it tick.
 * @param remainingMs negative once the time is up, which ends nothing
 */
export function RoundTimer({ remainingMs }: { readonly remainingMs: number }) {
  const { t } = useText();
  const minutes = Math.ceil(remainingMs / MINUTE_MS);
  const words = (): string => {
    if (remainingMs <= 0) return `${t('timer.timeUp')} ${t('timer.finish')}`;
    return remainingMs < MINUTE_MS ? t('timer.lessThanMinute') : t('timer.minutesLeft', { n: minutes });
  };
  return <span className={remainingMs > 0 ? styles['timer'] : styles['up']}>{words()}</span>;
}
