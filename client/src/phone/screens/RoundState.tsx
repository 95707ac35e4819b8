import { useText } from '../text/PhoneText.ts';
import type { RoundView } from '../view/roundView.ts';
import styles from './RoundState.module.css';

/** What is going on in the round, while it is not the time to write. */
export function RoundState({ round: { phase, number } }: { readonly round: RoundView }) {
  const { t } = useText();
  switch (phase) {
    case 'waiting':
      return <p className={styles['state']}>{t('evening.waitingForRound', { n: number })}</p>;
    case 'collecting':
    case 'dots':
      return null;
    case 'sorting':
      return (
        <p className={styles['state']}>
          <strong>{t('round.sorting')}</strong> {t('round.lookAtWall')}
        </p>
      );
    case 'closed':
      return (
        <p className={styles['state']}>
          <strong>{t('round.ended', { n: number })}</strong> {t('evening.waiting')}
        </p>
      );
  }
}
