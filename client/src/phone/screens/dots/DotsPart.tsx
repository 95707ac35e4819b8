import { useText } from '../../text/PhoneText.ts';
import type { DotsView } from '../../view/dotsView.ts';
import type { BallotActions } from '../../writing/ballotActions.ts';
import { Ballot } from './Ballot.tsx';
import styles from './DotsPart.module.css';
import { Result } from './Result.tsx';

interface DotsPartProps {
  readonly dots: DotsView;
  readonly actions: BallotActions;
}

/** The opinion poll of a round: where dots are given, and once it is closed what came of it. */
export function DotsPart({ dots, actions }: DotsPartProps) {
  const { t } = useText();
  return (
    <section className={styles['dots']} aria-labelledby="dots">
      <h2 id="dots" className={styles['title']}>
        {t('dots.note')}
      </h2>
      <p>{t('dots.noteMore')}</p>
      {dots.open ? <Ballot dots={dots} actions={actions} /> : <Result dots={dots} />}
    </section>
  );
}
