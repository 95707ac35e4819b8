import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { useText } from '../../text/PhoneText.ts';
import type { DotsView } from '../../view/dotsView.ts';
import { StatusSign } from '../StatusSign.tsx';
import styles from './DotsPart.module.css';

const SIGNS = { waiting: 'waiting', arrived: 'arrived', refused: 'notArrived' } as const;
const WORDS = { waiting: 'waiting', arrived: 'arrived', refused: 'notArrived' } as const;

/** For a ballot these codes mean something else than for a card: that another one of this phone counts already. */
const isAlreadyGiven = (reason: RefusalCode): boolean => reason === 'limitReached' || reason === 'notYourCard';

/** How the ballot that was sent last is doing, in words and with a sign; nothing before the first one. */
export function BallotStatus({ dots: { status, reason, changed, open } }: { readonly dots: DotsView }) {
  const { t } = useText();
  if (status === 'unsent') return null;
  const isKnown = status === 'arrived' && open;
  return (
    <p className={styles['status']}>
      <StatusSign status={SIGNS[status]} />
      <span>
        <strong>{t(`dots.${WORDS[status]}`)}</strong> {isKnown && t(changed ? 'dots.unsent' : 'dots.changeable')}
        {reason && t(isAlreadyGiven(reason) ? 'dots.alreadyGiven' : `refusal.${reason}`)}
      </span>
    </p>
  );
}
