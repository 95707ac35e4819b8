import { useEffect } from 'react';
import type { Live } from '../../live/live.ts';
import { useServerNow } from '../../live/useLive.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { RoundTimer } from '../screens/RoundTimer.tsx';
import { useText } from '../text/PhoneText.ts';

interface LiveTimerProps {
  readonly live: Live;
  /** Server time in ms. */
  readonly endsAt: number;
  readonly announce: Announce;
}

/** The timer with a clock. It alone renders twice a second. */
export function LiveTimer({ live, endsAt, announce }: LiveTimerProps) {
  const { t } = useText();
  const remainingMs = endsAt - useServerNow(live);
  const isUp = remainingMs <= 0;
  useEffect(() => {
    if (isUp) announce(`${t('timer.timeUp')} ${t('timer.finish')}`, 'round');
  }, [isUp, announce, t]);
  return <RoundTimer remainingMs={remainingMs} />;
}
