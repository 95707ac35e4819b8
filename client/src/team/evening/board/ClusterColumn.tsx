import { memo, useId } from 'react';
import { useText } from '../../text/TextContext.ts';
import { Cards, type CardStates } from './Cards.tsx';
import styles from './ClusterColumn.module.css';
import { ClusterHead, type ClusterHeadProps } from './ClusterHead.tsx';
import { dropIds } from './model/dropTarget.ts';

interface ClusterColumnProps extends Omit<ClusterHeadProps, 'headingId'>, CardStates {}

/** A cluster: its head and its cards. */
export const ClusterColumn = memo(function ClusterColumn(props: ClusterColumnProps) {
  const { picked, active, fresh, dragged, over, ...head } = props;
  const { board, collapsed } = head;
  const { t } = useText();
  const headingId = useId();
  const { id } = board.cluster;
  const isOver = over?.kind === 'cluster';
  return (
    <section
      aria-labelledby={headingId}
      className={styles['cluster']}
      data-drop={dropIds.cluster(id)}
      data-over={isOver || undefined}
    >
      <ClusterHead headingId={headingId} {...head} />
      {!collapsed &&
        (board.cards.length > 0 ? (
          <Cards cards={board.cards} labelledBy={headingId} {...{ picked, active, fresh, dragged, over }} />
        ) : (
          <p className={styles['empty']}>{t('board.emptyCluster')}</p>
        ))}
    </section>
  );
});
