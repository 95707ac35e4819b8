import { boardNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import type { Outline } from '../outline.ts';
import { roundColour } from '../roundColour.ts';
import styles from './DotsResult.module.css';

interface DotsResultProps {
  readonly state: Outline;
  readonly round: Round;
  readonly onClose: () => void;
}

/** What came of an opinion poll, in the order of the board. */
export function DotsResult({ state, round: { id, dots }, onClose }: DotsResultProps) {
  const { t } = useText();
  const totals = new Map(dots?.result?.totals.map(({ clusterId, count }) => [clusterId, count]));
  const most = Math.max(1, ...totals.values());
  return (
    <Dialog open wide title={t('dots.result')} closeLabel={t('app.close')} onClose={onClose}>
      <p>
        <strong>{t('dots.resultNote')}</strong>, {t('dots.given', { n: dots?.result?.ballots ?? 0 })}
      </p>
      <ul role="list" className={styles['lines']} data-round={roundColour(state, id)}>
        {dots?.options.map(({ clusterId, position, heading }) => {
          const count = totals.get(clusterId) ?? 0;
          return (
            <li key={clusterId} className={styles['line']}>
              <span className={styles['group']}>
                <span className={styles['number']}>{boardNumber(state, id, position)}</span>
                {heading === '' ? <em>{t('dots.withoutHeading')}</em> : <UserText text={heading} />}
              </span>
              <span className={styles['bar']} aria-hidden="true">
                <span className={styles['fill']} style={{ inlineSize: `${(100 * count) / most}%` }} />
              </span>
              <strong className={styles['count']}>{t('dots.points', { n: count })}</strong>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
