import type { Stage } from '@gehoer/shared/domain/stage.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { dropIds } from '../board/model/dropTarget.ts';

const AREAS = '[data-drop^="cluster/"], [data-drop="unsorted"], [data-drop="parked"], [data-drop="new"]';

/**
 * The cluster somebody works on, by the element that was touched.
 * @returns its id; null = another part of the board; undefined = no part of the board
 */
export const clusterAround = (element: Element, clusterIds: Iterable<string>): string | null | undefined => {
  const area = element.closest(AREAS)?.getAttribute('data-drop');
  if (area === undefined || area === null) return undefined;
  for (const id of clusterIds) if (dropIds.cluster(id) === area) return id;
  return null;
};

/** What the wall shows for somebody who works on a round's board: the cluster they are at, else the whole board. */
export const boardFocus = (
  { programme, clusters }: Workshop,
  roundId: string,
  clusterId: string | null,
): Stage['focus'] => {
  if (clusterId !== null && clusters.get(clusterId)?.roundId === roundId) return { on: 'cluster', id: clusterId };
  return programme.current === roundId ? { on: 'board' } : { on: 'round', id: roundId };
};
