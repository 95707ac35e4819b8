import { useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/PhoneText.ts';
import type { DotsView } from '../../view/dotsView.ts';
import type { BallotActions } from '../../writing/ballotActions.ts';
import { BallotStatus } from './BallotStatus.tsx';
import { DotsOptionItem } from './DotsOptionItem.tsx';
import styles from './DotsPart.module.css';

interface BallotProps {
  readonly dots: DotsView;
  readonly actions: BallotActions;
}

/** Where dots are given: every group with its dots, what is left, and the button that sends all of it as one ballot. */
export function Ballot({ dots, actions }: BallotProps) {
  const { t } = useText();
  const sending = useRef<HTMLDivElement>(null);
  const [triedBlank, setTriedBlank] = useState(false);
  const { roundId, options, perPerson, perCluster, left, status, changed } = dots;
  const isBlank = left === perPerson && status === 'unsent';
  const send = (): void => {
    setTriedBlank(isBlank);
    if (isBlank) return;
    const chosen = options.filter(({ mine }) => mine > 0).map(({ clusterId, mine }) => ({ clusterId, count: mine }));
    actions.cast(roundId, chosen);
    // the button goes with what it did
    sending.current?.focus();
  };
  const isSent = status !== 'unsent';
  return (
    <>
      <p className={styles['rules']}>
        <strong>{t('dots.have', { n: perPerson })}</strong>{' '}
        {perCluster < perPerson && t('dots.most', { n: perCluster })}
      </p>
      <ul role="list" className={styles['options']}>
        {options.map((option) => (
          <DotsOptionItem
            key={option.clusterId}
            option={option}
            canMore={left > 0 && option.mine < perCluster}
            onChoose={(count) => actions.choose(roundId, option.clusterId, count)}
          />
        ))}
      </ul>
      <div ref={sending} tabIndex={-1} className={styles['sending']}>
        <p className={styles['left']}>{left > 0 ? t('dots.left', { n: left }) : t('dots.noneLeft')}</p>
        {(changed || !isSent || status === 'refused') && (
          <Button variant="primary" size="large" wide aria-describedby="dots-problem" onClick={send}>
            {t(isSent && status !== 'refused' ? 'dots.sendChange' : 'dots.send')}
          </Button>
        )}
        <p id="dots-problem" className={styles['problem']}>
          {triedBlank && isBlank && t('dots.empty')}
        </p>
        <BallotStatus dots={dots} />
      </div>
      <p className={styles['apart']}>{t('dots.anonymous')}</p>
    </>
  );
}
