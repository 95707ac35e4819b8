import { useText } from '../../text/PhoneText.ts';
import type { DotsOption, DotsView } from '../../view/dotsView.ts';
import { BallotStatus } from './BallotStatus.tsx';
import styles from './DotsPart.module.css';
import { GroupLine } from './GroupLine.tsx';

/** One group with its dots: the number says it, the bar only repeats it. */
function ResultItem({ option, most }: { readonly option: DotsOption; readonly most: number }) {
  const { t } = useText();
  const { mine, total } = option;
  return (
    <li className={styles['result']}>
      <GroupLine option={option} />
      <div className={styles['bar']} aria-hidden="true">
        <div className={styles['fill']} style={{ inlineSize: `${(100 * (total ?? 0)) / most}%` }} />
      </div>
      <p className={styles['total']}>
        <strong>{t('dots.given', { n: total ?? 0 })}</strong>
        {mine > 0 && <span className={styles['mine']}>{t('dots.mine', { n: mine })}</span>}
      </p>
    </li>
  );
}

/** What came of the poll, in the order of the board: a picture of opinions is no ranking. */
export function Result({ dots }: { readonly dots: DotsView }) {
  const { t } = useText();
  const { options, ballots, status } = dots;
  const most = Math.max(1, ...options.map(({ total }) => total ?? 0));
  return (
    <>
      <p className={styles['rules']}>
        <strong className={styles['resultTitle']}>{t('dots.result')}</strong> {t('dots.ballots', { n: ballots ?? 0 })}
      </p>
      {status === 'refused' && <BallotStatus dots={dots} />}
      <ul role="list" className={styles['options']}>
        {options.map((option) => (
          <ResultItem key={option.clusterId} option={option} most={most} />
        ))}
      </ul>
    </>
  );
}
