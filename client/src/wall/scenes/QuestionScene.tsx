import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import { PhoneLanguages } from '../join/PhoneLanguages.tsx';
import { LargeQuestion } from './LargeQuestion.tsx';
import styles from './QuestionScene.module.css';
import type { RoundScene } from './scene.ts';
import { Soon } from './Soon.tsx';
import { TimeLeft } from './TimeLeft.tsx';

interface QuestionSceneProps {
  readonly live: Live;
  readonly workshop: Workshop;
  readonly scene: RoundScene;
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
    return <Soon>{t(round.phase === 'waiting' ? 'round.waiting' : 'sorting.closed')}</Soon>;
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
  const { t } = useWallText();
  return (
    <LargeQuestion workshop={workshop} scene={scene} withPlain>
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
    </LargeQuestion>
  );
}
