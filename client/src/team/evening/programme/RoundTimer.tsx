import type { Round } from '@gehoer/shared/domain/round.ts';
import { useServerNow } from '../../../live/useLive.ts';
import { Button } from '../../../ui/Button.tsx';
import { Countdown } from '../../../ui/Countdown.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import styles from './RoundTimer.module.css';

const MORE_MINUTES = 2;

/** The time left for writing, by the server's clock. It only informs: nothing closes when it is over. */
export function RoundTimer({ round }: { readonly round: Round }) {
  const { t } = useText();
  const { live, steps, notify } = useEvening();
  const now = useServerNow(live);
  const remainingMs = (round.endsAt ?? now) - now;
  const giveMore = async () => {
    const outcome = await steps.act('extendTimer', { roundId: round.id, minutes: MORE_MINUTES }, null);
    if (!outcome.ok) notify(refusalText(t, outcome.refused));
  };
  return (
    <div className={styles['timer']} data-over={remainingMs <= 0 || undefined}>
      <Countdown remainingMs={remainingMs} label={t('evening.timer')} className={styles['time']} />
      {remainingMs <= 0 && <span className={styles['over']}>{t('evening.timeUp')}</span>}
      <Button size="small" className={styles['more']} onClick={() => void giveMore()}>
        {t('evening.moreTime')}
        <VisuallyHidden>{t('evening.moreTimeFor')}</VisuallyHidden>
      </Button>
    </div>
  );
}
