import { clustersOf } from './cluster.ts';
import type { Workshop } from './workshop.ts';

type Planned = Pick<Workshop, 'programme'>;

/** Ids of the rounds in the order of the programme. */
export const roundIds = ({ programme }: Planned): string[] =>
  programme.steps.flatMap(({ id, kind }) => (kind === 'round' ? [id] : []));

/** Place of a round among the rounds of the programme, from 1; 0 if it is not part of it. */
export const roundNumber = (state: Planned, roundId: string): number => roundIds(state).indexOf(roundId) + 1;

/**
 * Round and place on its board, "1.2": what a cluster is called in the room.
 * @param position from 1
 */
export const boardNumber = (state: Planned, roundId: string, position: number): string =>
  `${roundNumber(state, roundId)}.${position}`;

/** The number of a cluster of this round; null if it is none. */
export const clusterNumber = (state: Workshop, roundId: string, clusterId: string | null): string | null => {
  const index = clustersOf(state, roundId).findIndex(({ id }) => id === clusterId);
  return index < 0 ? null : boardNumber(state, roundId, index + 1);
};
