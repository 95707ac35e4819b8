import { PARKED } from '@gehoer/shared/domain/place.ts';
import type { BoardLayout } from './boardLayout.ts';
import type { DropTarget } from './dropTarget.ts';
import type { Tile } from './tile.ts';
import type { Wish } from './wish.ts';
import { cardIdsOf, copies, copying, originals, removing, stacking } from './wishes.ts';

/** What is known when cards are dropped. */
export interface Drop {
  readonly target: DropTarget;
  /** In the order of the board. */
  readonly tiles: readonly Tile[];
  readonly layout: BoardLayout;
  /** Makes ids for what comes into being. */
  readonly newId: () => string;
}

type Gap = Extract<DropTarget, { readonly kind: 'gap' }>;

/** The tiles that have a place of their own in the order of an area. */
const placedIn = ({ unsorted, parked, clusters }: BoardLayout, areaId: string | null): readonly Tile[] => {
  const inCluster = clusters.find(({ cluster }) => cluster.id === areaId)?.tiles ?? [];
  const tiles = areaId === null ? unsorted : areaId === PARKED ? parked : inCluster;
  return tiles.filter(({ top }) => top === null);
};

const tilesIn = ({ clusters }: BoardLayout, clusterId: string): readonly Tile[] =>
  clusters.find(({ cluster }) => cluster.id === clusterId)?.tiles ?? [];

/** The gap as the card, or copy, it comes before; null = behind all. Cards on the move do not count. */
const tileBehindGap = ({ tiles, layout }: Drop, gap: Gap): string | null => {
  const list = tilesIn(layout, gap.clusterId);
  const index = list.findIndex(({ id }) => id === gap.cardId) + (gap.edge === 'after' ? 1 : 0);
  return list.slice(index).find((tile) => tile.top === null && !tiles.includes(tile))?.id ?? null;
};

/** Whether the cards would come to lie exactly where they are. */
const staysPut = ({ tiles, layout }: Drop, areaId: string | null, before: string | null): boolean => {
  const there = placedIn(layout, areaId).map(({ id }) => id);
  const going = originals(tiles).map(({ id }) => id);
  if (tiles.some(({ top }) => top !== null)) return false;
  if (areaId === null) return going.every((id) => there.includes(id));
  const others = there.filter((id) => !going.includes(id));
  const index = before === null ? others.length : others.indexOf(before);
  return [...others.slice(0, index), ...going, ...others.slice(index)].join() === there.join();
};

const moving = (drop: Drop, areaId: string | null, before: string | null): Wish[] => {
  const cardIds = cardIdsOf(originals(drop.tiles));
  if (cardIds.length === 0 || staysPut(drop, areaId, before)) return [];
  return [{ name: 'moveCards', input: { cardIds, clusterId: areaId, before } }];
};

/** To the parking lot: what is outside the question is so as a copy, too. */
const parking = (drop: Drop): Wish[] => {
  const linked = copies(drop.tiles);
  if (linked.length === 0) return moving(drop, PARKED, null);
  const input = { cardIds: cardIdsOf(drop.tiles), clusterId: PARKED, before: null };
  return [...removing(linked), { name: 'moveCards', input }];
};

/** Into a cluster: cards go there, copies of other cards move there; those that are there already stay. */
const intoCluster = (drop: Drop, clusterId: string, before: string | null): Wish[] => {
  const going = new Set(originals(drop.tiles).map(({ card }) => card.id));
  const here = new Set(tilesIn(drop.layout, clusterId).map(({ id }) => id));
  const coming = copies(drop.tiles).filter(({ id, card }) => !here.has(id) && !going.has(card.id));
  return [...moving(drop, clusterId, before), ...removing(coming), ...copying(coming, clusterId, drop.newId)];
};

/** A new cluster with these tiles; `first` comes before them. */
const intoNew = (drop: Drop, first: readonly Tile[] = []): { readonly clusterId: string; readonly wishes: Wish[] } => {
  const { tiles, layout, newId } = drop;
  const clusterId = newId();
  const cardIds = cardIdsOf([...first, ...originals(tiles)]);
  const coming = copies(tiles).filter(({ card }) => !cardIds.includes(card.id));
  const created: Wish = { name: 'createCluster', input: { clusterId, roundId: layout.roundId, cardIds } };
  return { clusterId, wishes: [created, ...removing(coming), ...copying(coming, clusterId, newId)] };
};

const behind = (drop: Drop, clusterId: string): Wish[] => {
  const { clusters } = drop.layout;
  const next = clusters[clusters.findIndex(({ cluster }) => cluster.id === clusterId) + 1]?.cluster.id ?? null;
  const { clusterId: created, wishes } = intoNew(drop);
  return next === null ? wishes : [...wishes, { name: 'orderCluster', input: { clusterId: created, before: next } }];
};

const tileAt = ({ unsorted, parked, clusters }: BoardLayout, id: string): Tile | undefined =>
  [unsorted, parked, ...clusters.map(({ tiles }) => tiles)].flat().find((tile) => tile.id === id);

/** The commands that a drop stands for, to be carried out as one step; none if it would change nothing. */
export const dropWishes = (drop: Drop): Wish[] => {
  const { target, tiles, layout } = drop;
  switch (target.kind) {
    case 'new':
      return intoNew(drop).wishes;
    case 'behind':
      return behind(drop, target.clusterId);
    case 'unsorted':
      return [...removing(tiles), ...moving(drop, null, null)];
    case 'parked':
      return parking(drop);
    case 'cluster':
      return intoCluster(drop, target.clusterId, null);
    case 'gap':
      return intoCluster(drop, target.clusterId, tileBehindGap(drop, target));
    case 'onto':
    case 'under': {
      const onto = tileAt(layout, target.cardId);
      if (!onto || tiles.includes(onto)) return [];
      return target.kind === 'under' ? stacking(tiles, onto) : intoNew(drop, originals([onto])).wishes;
    }
  }
};
