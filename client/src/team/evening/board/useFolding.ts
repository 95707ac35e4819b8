import { useState } from 'react';

/** Which clusters show only their heading, on this screen. */
export interface Folding {
  readonly folded: ReadonlySet<string>;
  /** Undefined without clusters. */
  readonly allFolded: boolean | undefined;
  readonly toggle: (clusterId: string) => void;
  readonly toggleAll: () => void;
}

export const useFolding = (clusterIds: readonly string[]): Folding => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const allFolded = clusterIds.length === 0 ? undefined : clusterIds.every((id) => folded.has(id));
  const toggle = (clusterId: string) => {
    const others = [...folded].filter((id) => id !== clusterId);
    setFolded(new Set(folded.has(clusterId) ? others : [...others, clusterId]));
  };
  return { folded, allFolded, toggle, toggleAll: () => setFolded(new Set(allFolded ? [] : clusterIds)) };
};
