import type { ReactNode } from 'react';
import { readAloud } from '../later/readAloud.ts';
import { Pictogram, roundPictogram } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useAlive } from '../route/useAlive.ts';
import { useText } from '../text/PhoneText.ts';
import type { RoundView } from '../view/roundView.ts';
import styles from './RoundHead.module.css';

interface RoundHeadProps {
  readonly round: RoundView;
  /** 2 where the page has another title. */
  readonly level?: 1 | 2;
  /** The timer, while it runs. */
  readonly children?: ReactNode;
}

/** Number, sign and question of the round: what must be in sight while somebody writes. */
export function RoundHead({ round, level = 1, children }: RoundHeadProps) {
  const { t } = useText();
  const alive = useAlive();
  const { number, total, question } = round;
  const Heading = `h${level}` as const;
  return (
    <div className={styles['head']}>
      <p className={styles['number']}>
        <Pictogram name={roundPictogram(number)} className={styles['sign']} />
        <span>{t('round.header', { n: number, total })}</span>
        {children}
      </p>
      {alive && <readAloud.Part text={question.text} language={question.language} />}
      <Heading className={styles['question']} tabIndex={-1}>
        <UserText text={question.text} lang={question.language} />
      </Heading>
    </div>
  );
}

/** The wording that stands in the official papers, for whoever wants it. */
export function OfficialQuestion({ round: { official } }: { readonly round: RoundView }) {
  const { t } = useText();
  return official ? (
    <details className={styles['official']}>
      <summary>{t('round.official')}</summary>
      <UserText text={official.text} lang={official.language} />
    </details>
  ) : null;
}
