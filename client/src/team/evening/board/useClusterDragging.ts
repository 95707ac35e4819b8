import { useState } from 'react';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import type { Spot } from './dragging/spotFinder.ts';
import type { BoardLayout } from './model/boardLayout.ts';
import { type ClusterGap, clusterBehindGap, clusterGap } from './model/clusterGap.ts';

/** A cluster that is being dragged to another place, with the handlers for the drag area. */
export interface ClusterDragging {
  /** Null while none is dragged. */
  readonly clusterId: string | null;
  /** Where it would go. */
  readonly over: ClusterGap | null;
  readonly onStart: (clusterId: string) => void;
  readonly onOver: (spot: Spot | null) => void;
  readonly onDrop: (spot: Spot | null) => void;
  readonly onCancel: () => void;
}

/** Follows a cluster that is dragged. The board is rendered anew when its place changes, not with every movement. */
export const useClusterDragging = (
  { clusters }: BoardLayout,
  order: (clusterId: string, before: string | null) => void,
): ClusterDragging => {
  const { t } = useText();
  const announce = useAnnounce();
  const [clusterId, setClusterId] = useState<string | null>(null);
  const [over, setOver] = useState<ClusterGap | null>(null);
  const ids = clusters.map(({ cluster }) => cluster.id);

  const end = () => {
    setClusterId(null);
    setOver(null);
  };
  return {
    clusterId,
    over,
    onStart: (id) => {
      setClusterId(id);
      announce(t('sort.clusterTaken'), 'drag');
    },
    onOver: (spot) => {
      const gap = spot && clusterId !== null ? clusterGap(spot, ids, clusterId) : null;
      setOver((now) => (now?.clusterId === gap?.clusterId && now?.edge === gap?.edge ? now : gap));
    },
    onDrop: (spot) => {
      const gap = spot && clusterId !== null ? clusterGap(spot, ids, clusterId) : null;
      end();
      if (!gap || clusterId === null) return;
      const before = clusterBehindGap(gap, ids, clusterId);
      order(clusterId, before);
      const others = ids.filter((id) => id !== clusterId);
      const index = before === null ? others.length : others.indexOf(before);
      announce(t('sort.clusterPlaced', { number: clusters[index]?.number ?? '' }), 'move');
    },
    onCancel: () => {
      end();
      announce(t('board.putBack'), 'drag');
    },
  };
};
