import type { Card } from '@gehoer/shared/domain/card.ts';
import { type Cluster, cardsOf, clustersOf } from '@gehoer/shared/domain/cluster.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** A cluster as it stands on the board. */
export interface BoardCluster {
  readonly cluster: Cluster;
  /** Round and place on the board, "1.2". */
  readonly number: string;
  /** Without hidden ones. */
  readonly cards: readonly Card[];
}

/** Where every card of a round is shown. */
export interface BoardLayout {
  readonly roundId: string;
  readonly unsorted: readonly Card[];
  readonly clusters: readonly BoardCluster[];
  readonly hidden: readonly Card[];
}

/** As `Map.groupBy`, which tablets of 2022 do not have. */
const groupedBy = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** Place of a round among the rounds of the programme, from 1; 0 if it is not part of it. */
export const roundNumber = ({ programme }: Pick<Workshop, 'programme'>, roundId: string): number =>
  programme.steps.filter(({ kind }) => kind === 'round').findIndex(({ id }) => id === roundId) + 1;

/**
 * The board of a round.
 * @param order ids of cards in the order in which this screen shows them while they are unsorted
 */
export const boardLayout = (state: Workshop, roundId: string, order: readonly string[]): BoardLayout => {
  const cards = cardsOf(state, roundId);
  const shown = cards.filter(({ hidden }) => hidden === null);
  const clusters = clustersOf(state, roundId);
  const clusterIds = new Set(clusters.map(({ id }) => id));
  const byCluster = groupedBy(shown, ({ place }) => (clusterIds.has(place.clusterId ?? '') ? place.clusterId : null));
  const position = new Map(order.map((id, index) => [id, index]));
  const positionOf = ({ id }: Card): number => position.get(id) ?? order.length;
  const round = roundNumber(state, roundId);
  return {
    roundId,
    unsorted: (byCluster.get(null) ?? []).sort((a, b) => positionOf(a) - positionOf(b)),
    clusters: clusters.map((cluster, index) => ({
      cluster,
      number: `${round}.${index + 1}`,
      cards: byCluster.get(cluster.id) ?? [],
    })),
    hidden: cards.filter(({ hidden }) => hidden !== null),
  };
};

const sameCards = (a: readonly Card[], b: readonly Card[]): boolean =>
  a.length === b.length && a.every((card, index) => card === b[index]);

/** `after` with every list and cluster of `before` that shows the same: what has not changed is not rendered anew. */
export const keepUnchanged = (before: BoardLayout, after: BoardLayout): BoardLayout => {
  const clusters = new Map(before.clusters.map((board) => [board.cluster.id, board]));
  const kept = after.clusters.map((board) => {
    const old = clusters.get(board.cluster.id);
    const isSame = old?.cluster === board.cluster && old.number === board.number && sameCards(old.cards, board.cards);
    return isSame ? old : board;
  });
  return {
    ...after,
    unsorted: sameCards(before.unsorted, after.unsorted) ? before.unsorted : after.unsorted,
    clusters: kept,
    hidden: sameCards(before.hidden, after.hidden) ? before.hidden : after.hidden,
  };
};

/** One list of cards on the board: a cluster, or the unsorted ones (`id` null). */
export interface Area {
  readonly id: string | null;
  readonly cardIds: readonly string[];
}

/** The lists of cards in reading order. */
export const areasOf = ({ unsorted, clusters }: BoardLayout): Area[] => [
  { id: null, cardIds: unsorted.map(({ id }) => id) },
  ...clusters.map(({ cluster, cards }) => ({ id: cluster.id, cardIds: cards.map(({ id }) => id) })),
];
