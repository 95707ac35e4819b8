import { useRef } from 'react';
import { type CardStates, concerning } from './Cards.tsx';
import type { ClusterHandlers } from './clusterActions.ts';
import { ClusterColumn } from './ClusterColumn.tsx';
import styles from './ClusterGrid.module.css';
import { DropPane } from './dragging/DropPane.tsx';
import type { BoardCluster } from './model/boardLayout.ts';
import { NewCluster } from './NewCluster.tsx';
import type { ClusterDragging } from './useClusterDragging.ts';
import { useMasonry } from './useMasonry.ts';

/** Of a column, in CSS pixels: about 30 characters of a card in one line. */
const COLUMN = 264;
const GAP = 8;

interface ClusterGridProps extends ClusterHandlers {
  readonly clusters: readonly BoardCluster[];
  readonly states: CardStates;
  readonly moving: Pick<ClusterDragging, 'clusterId' | 'over'>;
  readonly folded: ReadonlySet<string>;
  readonly onCreate: () => void;
}

/** The clusters in their order, and the place where a new one begins. */
export function ClusterGrid({ clusters, states, moving, folded, onCreate, ...handlers }: ClusterGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  useMasonry(grid, clusters.length, COLUMN, GAP);
  return (
    <div className={styles['side']}>
      <NewCluster first={clusters.length === 0} onCreate={onCreate} />
      {clusters.length > 0 && (
        <DropPane id="clusters" className={styles['pane']}>
          <div ref={grid} className={styles['grid']}>
            {clusters.map((board, index) => (
              <ClusterColumn
                key={board.cluster.id}
                board={board}
                index={index}
                count={clusters.length}
                pickedCount={states.picked.size}
                {...concerning(board.tiles, states)}
                edge={moving.over?.clusterId === board.cluster.id ? moving.over.edge : undefined}
                moving={moving.clusterId === board.cluster.id}
                collapsed={folded.has(board.cluster.id)}
                {...handlers}
              />
            ))}
          </div>
        </DropPane>
      )}
    </div>
  );
}
