import type { Card } from '@gehoer/shared/domain/card.ts';
import { type Cluster, cardsOf, clustersOf } from '@gehoer/shared/domain/cluster.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ScreenView } from './screenView.ts';
import { keepTiles, type Tile } from './tile.ts';
import { tilesByArea } from './tilesByArea.ts';

/** A cluster as it stands on the board. */
export interface BoardCluster {
  readonly cluster: Cluster;
  /** Round and place on the board, "1.2". */
  readonly number: string;
  /** Without hidden ones. */
  readonly tiles: readonly Tile[];
}

/** Where every card of a round is shown. */
export interface BoardLayout {
  readonly roundId: string;
  readonly unsorted: readonly Tile[];
  /** The parking lot: cards outside the question. */
  readonly parked: readonly Tile[];
  readonly clusters: readonly BoardCluster[];
  readonly hidden: readonly Card[];
}

/**
 * The board of a round.
 * @param cards of the round, for those who have looked for them already
 */
export const boardLayout = (
  state: Workshop,
  roundId: string,
  { order, open }: ScreenView,
  cards: readonly Card[] = cardsOf(state, roundId),
): BoardLayout => {
  const round = roundNumber(state, roundId);
  const clusters = clustersOf(state, roundId).map((cluster, index) => ({ cluster, number: `${round}.${index + 1}` }));
  const numbers = new Map(clusters.map(({ cluster, number }) => [cluster.id, number]));
  const tiles = tilesByArea(state, cards, { order, open }, numbers);
  return {
    roundId,
    unsorted: tiles.get(null) ?? [],
    parked: tiles.get(PARKED) ?? [],
    clusters: clusters.map(({ cluster, number }) => ({ cluster, number, tiles: tiles.get(cluster.id) ?? [] })),
    hidden: cards.filter(({ hidden }) => hidden !== null),
  };
};

const sameCards = (a: readonly Card[], b: readonly Card[]): boolean =>
  a.length === b.length && a.every((card, index) => card === b[index]);

/** `after` with every tile, list and cluster of `before` that shows the same: what has not changed is not rendered anew. */
export const keepUnchanged = (before: BoardLayout, after: BoardLayout): BoardLayout => {
  const clusters = new Map(before.clusters.map((board) => [board.cluster.id, board]));
  const kept = after.clusters.map((board) => {
    const old = clusters.get(board.cluster.id);
    const tiles = keepTiles(old?.tiles ?? [], board.tiles);
    const isSame = old?.cluster === board.cluster && old.number === board.number && old.tiles === tiles;
    return isSame ? old : { ...board, tiles };
  });
  return {
    ...after,
    unsorted: keepTiles(before.unsorted, after.unsorted),
    parked: keepTiles(before.parked, after.parked),
    clusters: kept,
    hidden: sameCards(before.hidden, after.hidden) ? before.hidden : after.hidden,
  };
};

/** One list of tiles on the board: a cluster, the parking lot, or the unsorted ones (`id` null). */
export interface Area {
  readonly id: string | null;
  /** Ids of the tiles. */
  readonly cardIds: readonly string[];
}

const areaOf = (id: string | null, tiles: readonly Tile[]): Area => ({ id, cardIds: tiles.map((tile) => tile.id) });

/**
 * The lists of tiles in reading order.
 * @param parkingOpen whether the cards on the parking lot are in sight; otherwise nothing can be done with them
 */
export const areasOf = ({ unsorted, parked, clusters }: BoardLayout, parkingOpen: boolean): Area[] => [
  areaOf(null, unsorted),
  areaOf(PARKED, parkingOpen ? parked : []),
  ...clusters.map(({ cluster, tiles }) => areaOf(cluster.id, tiles)),
];

/** Every tile of the board, by its id. */
export const tilesOf = ({ unsorted, parked, clusters }: BoardLayout): ReadonlyMap<string, Tile> =>
  new Map([unsorted, parked, ...clusters.map(({ tiles }) => tiles)].flat().map((tile) => [tile.id, tile]));

/** The number a cluster gets on this board when it is put before another one, or behind all (null). */
export const numberAt = ({ clusters }: BoardLayout, clusterId: string, before: string | null): string => {
  const others = clusters.filter(({ cluster }) => cluster.id !== clusterId);
  const index = before === null ? others.length : others.findIndex(({ cluster }) => cluster.id === before);
  return clusters[index]?.number ?? '';
};
