import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Copy } from '@gehoer/shared/domain/copy.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { topOf } from '@gehoer/shared/domain/stack.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { groupedBy } from './groupedBy.ts';
import type { ScreenView } from './screenView.ts';
import type { Tile } from './tile.ts';

/** A tile and where it lies. */
interface Placed {
  /** A cluster, the parking lot, or null = unsorted. */
  readonly areaId: string | null;
  readonly rank: string;
  readonly tile: Tile;
}

/** Where the cards of a round are seen; hidden ones are not. */
interface Whereabouts {
  /** Cards that lie by themselves or on top. */
  readonly tops: readonly Card[];
  /** The cards under each top, by its id. */
  readonly piles: ReadonlyMap<string, readonly Card[]>;
  /** The area in which a card is seen, by its id: its own, or that of the card it lies under. */
  readonly homes: ReadonlyMap<string, string | null>;
  /** Copies in other areas, by the id of their card. */
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
}

/** The numbers of the round's clusters, by their ids. */
type Numbers = ReadonlyMap<string, string>;

const whereabouts = (state: Workshop, cards: readonly Card[], numbers: Numbers): Whereabouts => {
  const seen = cards.filter(({ hidden }) => hidden === null).map((card) => ({ card, top: topOf(state, card) }));
  const areaOf = ({ place }: Card): string | null =>
    place.clusterId === PARKED || numbers.has(place.clusterId ?? '') ? place.clusterId : null;
  const homes = new Map(seen.map(({ card, top }) => [card.id, areaOf(top)]));
  const isElsewhere = ({ cardId, place }: Copy): boolean =>
    homes.has(cardId) && numbers.has(place.clusterId ?? '') && homes.get(cardId) !== place.clusterId;
  const under = groupedBy(
    seen.filter(({ card, top }) => card !== top),
    ({ top }) => top.id,
  );
  return {
    tops: seen.filter(({ card, top }) => card === top).map(({ card }) => card),
    piles: new Map([...under].map(([id, cards]) => [id, cards.map(({ card }) => card)])),
    homes,
    copies: groupedBy([...state.copies.values()].filter(isElsewhere), ({ cardId }) => cardId),
  };
};

const NONE: readonly never[] = [];

const known = new WeakMap<Card, Tile>();

/** The tile of a card that lies by itself, as most do. The same one every time: rows are replaced, never changed. */
const alone = (card: Card): Tile => {
  const tile = known.get(card) ?? {
    ...{ id: card.id, card, top: null },
    ...{ isCopy: false, isOpen: false, pile: NONE, alsoIn: NONE },
  };
  known.set(card, tile);
  return tile;
};

/** The tile of a card, or of its copy, in an area. */
const tileIn = (at: Whereabouts, numbers: Numbers, card: Card, copy: Copy | null): Tile => {
  const copies = at.copies.get(card.id) ?? NONE;
  const pile = at.piles.get(card.id) ?? NONE;
  if (copies.length === 0 && pile.length === 0) return alone(card);
  const home = at.homes.get(card.id) ?? null;
  const others = [home, ...copies.map(({ place }) => place.clusterId)];
  const here = copy ? copy.place.clusterId : home;
  return {
    ...alone(card),
    id: copy?.id ?? card.id,
    isCopy: copy !== null,
    pile,
    alsoIn: others.filter((id) => id !== here).flatMap((id) => numbers.get(id ?? '') ?? NONE),
  };
};

/** A tile, and if its stack is open the cards under it. */
const opened = (tile: Tile, open: ReadonlySet<string>): readonly Tile[] => {
  const isOpen = !tile.isCopy && tile.pile.length > 0 && open.has(tile.card.id);
  if (!isOpen) return [tile];
  return [{ ...tile, isOpen }, ...tile.pile.map((card) => ({ ...alone(card), top: tile.card.id }))];
};

const byRank = (a: Placed, b: Placed): number => {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.tile.id < b.tile.id ? -1 : 1;
};

/** Unsorted cards in the order in which this screen has got them. */
const byArrival = (order: readonly string[]): ((a: Placed, b: Placed) => number) => {
  const positions = new Map(order.map((id, index) => [id, index]));
  const positionOf = ({ tile }: Placed): number => positions.get(tile.id) ?? order.length;
  return (a, b) => positionOf(a) - positionOf(b);
};

/**
 * The tiles of a round by the area they lie in (null = unsorted), each list in its order.
 * @param cards of the round
 */
export const tilesByArea = (
  state: Workshop,
  cards: readonly Card[],
  { order, open }: ScreenView,
  numbers: Numbers,
): ReadonlyMap<string | null, readonly Tile[]> => {
  const at = whereabouts(state, cards, numbers);
  const own = at.tops.map((card): Placed => {
    const tile = tileIn(at, numbers, card, null);
    return { areaId: at.homes.get(card.id) ?? null, rank: card.place.rank, tile };
  });
  const linked = [...at.copies.values()].flat().flatMap((copy): Placed[] => {
    const card = state.cards.get(copy.cardId);
    const { clusterId, rank } = copy.place;
    return card ? [{ areaId: clusterId, rank, tile: tileIn(at, numbers, card, copy) }] : [];
  });
  const areas = groupedBy([...own, ...linked], ({ areaId }) => areaId);
  const arrival = byArrival(order);
  return new Map(
    [...areas].map(([id, placed]) => [
      id,
      placed.sort(id === null ? arrival : byRank).flatMap(({ tile }) => opened(tile, open)),
    ]),
  );
};
