import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Live } from '../../live/live.ts';
import { Board } from '../board/Board.tsx';
import { type Groups, isEmpty } from '../board/groups.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import { Address } from '../join/Address.tsx';
import { useJoin } from '../join/useJoin.ts';
import styles from './BoardScene.module.css';
import { QuestionHead } from './QuestionHead.tsx';
import type { RoundScene } from './scene.ts';
import { TimeLeft } from './TimeLeft.tsx';

interface BoardSceneProps {
  readonly live: Live;
  readonly workshop: Workshop;
  readonly scene: RoundScene;
  readonly groups: Groups;
}

/** Beside the question: the time while cards are written, then how to add a late one. */
function Aside({ live, scene: { round } }: Omit<BoardSceneProps, 'workshop' | 'groups'>) {
  const { t } = useWallText();
  const join = useJoin(live);
  return (
    <div className={styles['aside']}>
      {round.phase === 'collecting' && round.endsAt !== null && <TimeLeft live={live} endsAt={round.endsAt} />}
      {round.phase === 'closed' && <p className={styles['closed']}>{t('sorting.closed')}</p>}
      {round.phase !== 'closed' && join && (
        <p className={styles['join']}>
          <span>{t(round.phase === 'collecting' ? 'join.late' : 'sorting.late')}</span>
          <Address text={join.address} />
          <strong className={styles['code']}>{join.code}</strong>
        </p>
      )}
    </div>
  );
}

/** A round's cards below its question: being sorted, as the result, or live while they are written. */
export function BoardScene({ live, workshop, scene, groups }: BoardSceneProps) {
  const { t } = useWallText();
  return (
    <main className={styles['scene']}>
      <QuestionHead workshop={workshop} scene={scene} look="band" className={styles['head']}>
        <Aside live={live} scene={scene} />
      </QuestionHead>
      {isEmpty(groups) ? <p className={styles['empty']}>{t('sorting.none')}</p> : <Board groups={groups} />}
    </main>
  );
}
