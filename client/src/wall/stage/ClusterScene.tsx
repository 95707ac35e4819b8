import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useMemo } from 'react';
import { UserText } from '../../ui/UserText.tsx';
import { Board } from '../board/Board.tsx';
import { countCards, type Group, isEmpty } from '../board/groups.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import { RoundLine } from '../scenes/RoundLine.tsx';
import type { RoundScene } from '../scenes/scene.ts';
import styles from './ClusterScene.module.css';

interface ClusterSceneProps {
  readonly workshop: Workshop;
  readonly scene: RoundScene;
  readonly group: Group;
}

/** One cluster fills the wall: its heading, its statement, and its cards as large as they fit. */
export function ClusterScene({ workshop, scene, group }: ClusterSceneProps) {
  const { t } = useWallText();
  const { id, number, heading, statement, cards } = group;
  const looseTitle = t('stage.cards', { n: countCards(cards) });
  const groups = useMemo(() => ({ roundId: id, clusters: [], unsorted: cards, looseTitle }), [id, cards, looseTitle]);
  return (
    <main className={styles['scene']}>
      <header className={styles['head']}>
        <RoundLine scene={scene} profile={workshop.profile} />
        <h1 className={styles['heading']}>
          <span className={styles['number']}>{number}</span>
          {heading === '' ? <span>{t('sorting.untitled')}</span> : <UserText text={heading} />}
        </h1>
        {statement !== '' && <UserText text={statement} className={styles['statement']} />}
      </header>
      {isEmpty(groups) ? <p className={styles['empty']}>{t('stage.noCards')}</p> : <Board groups={groups} />}
    </main>
  );
}
