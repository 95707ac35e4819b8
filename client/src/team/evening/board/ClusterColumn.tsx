import { memo, useId } from 'react';
import { useText } from '../../text/TextContext.ts';
import { Cards, type CardStates } from './Cards.tsx';
import styles from './ClusterColumn.module.css';
import { ClusterHead, type ClusterHeadProps } from './ClusterHead.tsx';
import type { ClusterGap } from './model/clusterGap.ts';
import { dropIds } from './model/dropTarget.ts';

interface ClusterColumnProps extends Omit<ClusterHeadProps, 'headingId'>, CardStates {
  /** Where a dragged cluster would go, seen from this one. */
  readonly edge: ClusterGap['edge'] | undefined;
  /** Is itself on the move. */
  readonly moving: boolean;
}

/** A cluster: its head and its cards. */
export const ClusterColumn = memo(function ClusterColumn(props: ClusterColumnProps) {
  const { picked, active, fresh, dragged, held, edge, moving, ...head } = props;
  const { board, collapsed } = head;
  const { t } = useText();
  const headingId = useId();
  const { id } = board.cluster;
  return (
    <section
      aria-labelledby={headingId}
      className={styles['cluster']}
      data-drop={dropIds.cluster(id)}
      data-edge={edge}
      data-moving={moving || undefined}
    >
      <ClusterHead headingId={headingId} {...head} />
      {!collapsed &&
        (board.tiles.length > 0 ? (
          <Cards tiles={board.tiles} labelledBy={headingId} {...{ picked, active, fresh, dragged, held }} />
        ) : (
          <p className={styles['empty']}>{t('board.emptyCluster')}</p>
        ))}
    </section>
  );
});
