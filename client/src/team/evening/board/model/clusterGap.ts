/** A place between clusters, seen from one of them. */
export interface ClusterGap {
  readonly clusterId: string;
  readonly edge: 'before' | 'after';
}

interface OverCluster {
  /** `data-drop` of the cluster under the pointer. */
  readonly cluster: string;
  /** Whether the pointer is on its second half. */
  readonly late: boolean;
}

/** The cluster as the one it comes before; null = last. The one on the move does not count. */
export const clusterBehindGap = (
  { clusterId, edge }: ClusterGap,
  ids: readonly string[],
  moved: string,
): string | null => {
  const index = ids.indexOf(clusterId) + (edge === 'after' ? 1 : 0);
  return ids.slice(index).find((id) => id !== moved) ?? null;
};

/**
 * The place a dragged cluster would go to.
 * @param ids of the clusters in their order
 * @param moved the cluster that is dragged
 * @returns null where it would stay as it is
 */
export const clusterGap = (over: OverCluster, ids: readonly string[], moved: string): ClusterGap | null => {
  const clusterId = over.cluster.split('/')[1] ?? '';
  if (!ids.includes(clusterId) || clusterId === moved) return null;
  const gap: ClusterGap = { clusterId, edge: over.late ? 'after' : 'before' };
  const next = ids[ids.indexOf(moved) + 1] ?? null;
  return clusterBehindGap(gap, ids, moved) === next ? null : gap;
};
