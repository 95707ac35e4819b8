import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf, clustersOf } from '@gehoer/shared/domain/cluster.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** Stands for a cluster's id where cards lie that are in none. */
export const UNSORTED_ID = 'unsorted';

/** One cluster as it stands on the wall. */
export interface Group {
  readonly id: string;
  /** Round and place, such as "2.3". */
  readonly number: string;
  /** Empty until somebody names it. */
  readonly heading: string;
  readonly cards: readonly Card[];
}

/** A round's board. */
export interface Groups {
  readonly roundId: string;
  readonly clusters: readonly Group[];
  readonly unsorted: readonly Card[];
}

/** A round's cards by cluster, in the order of the board. Cards whose cluster is not there count as unsorted. */
export const groupsOf = (workshop: Workshop, roundId: string, roundNumber: number): Groups => {
  const cards = cardsOf(workshop, roundId);
  const clusters = clustersOf(workshop, roundId);
  const known = new Set(clusters.map(({ id }) => id));
  return {
    roundId,
    clusters: clusters.map(({ id, heading }, index) => ({
      id,
      number: `${roundNumber}.${index + 1}`,
      heading,
      cards: cards.filter(({ place }) => place.clusterId === id),
    })),
    unsorted: cards.filter(({ place }) => place.clusterId === null || !known.has(place.clusterId)),
  };
};

/** How many cards the board has. */
export const countCards = ({ clusters, unsorted }: Groups): number =>
  clusters.reduce((sum, { cards }) => sum + cards.length, unsorted.length);
