import { CornerDownRight } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import { Cards, type CardStates } from './Cards.tsx';
import type { ClusterAction } from './clusterActions.ts';
import styles from './ClusterColumn.module.css';
import { ClusterHead } from './ClusterHead.tsx';
import type { BoardCluster } from './model/boardLayout.ts';
import { dropIds } from './model/dropTarget.ts';
import { clusterText } from './targetText.ts';

/** What can be done with a cluster on the board. */
export interface ClusterHandlers {
  readonly onCollapse: (clusterId: string) => void;
  readonly onAction: (clusterId: string, action: ClusterAction) => void;
  readonly onName: (clusterId: string, heading: string) => void;
  /** Moves the picked cards into it. */
  readonly onMoveHere: (clusterId: string) => void;
}

interface ClusterColumnProps extends ClusterHandlers {
  readonly board: BoardCluster;
  readonly index: number;
  readonly count: number;
  readonly states: CardStates;
  readonly collapsed: boolean;
}

/** A cluster: its head, its cards, and with picked cards a button that brings them here. */
export function ClusterColumn(props: ClusterColumnProps) {
  const { board, states, collapsed } = props;
  const { t } = useText();
  const headingId = useId();
  const { id } = board.cluster;
  const { over, picked } = states;
  const isOver = over?.kind === 'cluster' && over.clusterId === id;
  return (
    <section
      aria-labelledby={headingId}
      className={styles['cluster']}
      data-drop={dropIds.cluster(id)}
      data-over={isOver || undefined}
    >
      <ClusterHead
        board={board}
        headingId={headingId}
        index={props.index}
        count={props.count}
        collapsed={collapsed}
        onCollapse={() => props.onCollapse(id)}
        onAction={(action) => props.onAction(id, action)}
        onName={(heading) => props.onName(id, heading)}
      >
        {picked.size > 0 && (
          <Button
            size="small"
            aria-label={t('board.hereLabel', { n: picked.size, target: clusterText(t, board) })}
            onClick={() => props.onMoveHere(id)}
          >
            <CornerDownRight size={18} aria-hidden="true" />
            {t('board.here')}
          </Button>
        )}
      </ClusterHead>
      {!collapsed &&
        (board.cards.length > 0 ? (
          <Cards cards={board.cards} states={states} labelledBy={headingId} />
        ) : (
          <p className={styles['empty']}>{t('board.emptyCluster')}</p>
        ))}
    </section>
  );
}
