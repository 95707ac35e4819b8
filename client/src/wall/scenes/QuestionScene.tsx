import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { classNames } from '../../ui/classNames.ts';
import { Pictogram, roundPictogram } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import { PhoneLanguages } from '../join/PhoneLanguages.tsx';
import { questionOf } from './question.ts';
import styles from './QuestionScene.module.css';
import { RoundLine } from './RoundLine.tsx';
import type { Scene } from './scene.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { typeStep } from './typeStep.ts';

interface QuestionSceneProps {
  readonly live: Live;
  readonly workshop: Workshop;
  readonly scene: Extract<Scene, { kind: 'round' }>;
}

function CardCount({ live }: { readonly live: Live }) {
  const { t } = useWallText();
  const n = useLive(live, ({ pulse }) => pulse.cards);
  return (
    <p className={styles['count']}>
      <span className={styles['number']}>{n}</span> {t('round.cards', { n })}
    </p>
  );
}

/** What is going on: the round is about to begin, or everybody writes. */
function Progress({ live, scene: { round } }: Omit<QuestionSceneProps, 'workshop'>) {
  const { t } = useWallText();
  if (round.phase !== 'collecting')
    return <p className={styles['soon']}>{t(round.phase === 'waiting' ? 'round.waiting' : 'sorting.closed')}</p>;
  return (
    <>
      <p className={styles['write']}>
        <strong>{t('round.collecting')}</strong>
        <span>{t(round.mode === 'table' ? 'round.table' : 'round.oneIdea')}</span>
      </p>
      <div className={styles['figures']}>
        {round.endsAt !== null && <TimeLeft live={live} endsAt={round.endsAt} />}
        <CardCount live={live} />
      </div>
    </>
  );
}

/** A round's question with the screen to itself: before the round, and while the cards stay covered. */
export function QuestionScene({ live, workshop, scene }: QuestionSceneProps) {
  const { t, language } = useWallText();
  const { main, plain } = questionOf(workshop, scene.round, language);
  return (
    <main className={styles['question']}>
      <header className={styles['head']}>
        <Pictogram name={roundPictogram(scene.number)} className={styles['sign']} />
        <RoundLine scene={scene} profile={workshop.profile} />
      </header>
      <div className={classNames(styles['middle'], styles[typeStep(main.text)])}>
        <h1 className={styles['main']}>
          <UserText text={main.text} lang={main.language} />
        </h1>
        {plain && <UserText text={plain.text} lang={plain.language} className={styles['plain']} />}
      </div>
      <footer className={styles['foot']}>
        <div className={styles['progress']}>
          <Progress live={live} scene={scene} />
          <div className={styles['notes']}>
            <PhoneLanguages languages={workshop.profile.languages} />
            <p className={styles['notice']}>
              {t('wall.anonymous')} {t('wall.personal')}
            </p>
          </div>
        </div>
        <JoinCorner live={live} />
      </footer>
    </main>
  );
}
