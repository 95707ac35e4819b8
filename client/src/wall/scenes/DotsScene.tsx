import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import { densityOf, dotsLines } from './dots.ts';
import { DotsLines } from './DotsLines.tsx';
import styles from './DotsScene.module.css';
import { QuestionHead } from './QuestionHead.tsx';
import type { RoundScene } from './scene.ts';

interface DotsSceneProps {
  readonly live: Live;
  readonly workshop: Workshop;
  readonly scene: RoundScene;
}

/** Beside the groups while the poll is open: how many dots there are, and how many phones have given theirs. */
function Giving({ live, scene: { round } }: Omit<DotsSceneProps, 'workshop'>) {
  const { t } = useWallText();
  const given = useLive(live, ({ pulse }) => pulse.written);
  const { perPerson = 0, perCluster = 0 } = round.dots ?? {};
  return (
    <>
      <p className={styles['now']}>{t('dots.now')}</p>
      <p className={styles['rules']}>
        {t('dots.perPerson', { n: perPerson })}
        {perCluster < perPerson && <span>{t('dots.perCluster', { n: perCluster })}</span>}
      </p>
      <p className={styles['given']}>
        <span className={styles['number']}>{given}</span> {t('dots.given', { n: given })}
      </p>
      <p className={styles['covered']}>{t('dots.covered')}</p>
      <JoinCorner live={live} />
    </>
  );
}

/** Above the result: from how many phones it is. */
function Given({ ballots }: { readonly ballots: number }) {
  const { t } = useWallText();
  return (
    <p className={styles['result']}>
      <strong>{t('dots.result')}</strong>
      <span>{`${ballots} ${t('dots.given', { n: ballots })}`}</span>
    </p>
  );
}

/** The opinion poll on a round's clusters: while it is open the choice and no result, afterwards the dots. */
export function DotsScene({ live, workshop, scene }: DotsSceneProps) {
  const { t } = useWallText();
  const { round, number } = scene;
  const lines = dotsLines(round, number);
  return (
    <main className={styles['scene']}>
      <QuestionHead workshop={workshop} scene={scene} look="band" />
      <div className={styles['body']}>
        <div className={styles['board']} data-density={densityOf(lines)}>
          <div className={styles['top']}>
            <h2 className={styles['note']}>{t('dots.note')}</h2>
            {round.phase !== 'dots' && <Given ballots={round.dots?.result?.ballots ?? 0} />}
          </div>
          <DotsLines lines={lines} />
        </div>
        {round.phase === 'dots' && (
          <div className={styles['side']}>
            <Giving live={live} scene={scene} />
          </div>
        )}
      </div>
    </main>
  );
}
