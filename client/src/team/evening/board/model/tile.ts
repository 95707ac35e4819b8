import type { Card } from '@gehoer/shared/domain/card.ts';

/** What stands on the board at one place: a card, the top of a stack, or a card that lies in a second cluster as well. */
export interface Tile {
  /** The card's id, or that of the copy: a card that lies in two clusters has two tiles. */
  readonly id: string;
  readonly card: Card;
  readonly isCopy: boolean;
  /** The cards that lie under it: said again by others. */
  readonly pile: readonly Card[];
  /** Whether the cards under it are shown as well; they follow as tiles of their own. */
  readonly isOpen: boolean;
  /** Id of the card it lies under, in a stack that is open; null = it lies by itself. */
  readonly top: string | null;
  /** Numbers of the other clusters it lies in, "1.2". */
  readonly alsoIn: readonly string[];
}

/** How often it has been said: the card and those under it. */
export const timesSaid = ({ pile }: Tile): number => 1 + pile.length;

const isCounted = ({ kind }: Card): boolean => kind === 'card';

/** How many cards of participants lie there. Stacks count with all their cards, copies and notes do not count. */
export const countCards = (tiles: readonly Tile[]): number =>
  tiles
    .filter(({ isCopy, top }) => !isCopy && top === null)
    .reduce((sum, { card, pile }) => sum + [card, ...pile].filter(isCounted).length, 0);

/** How many cards lie there as a copy. */
export const countCopies = (tiles: readonly Tile[]): number => tiles.filter(({ isCopy }) => isCopy).length;

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

const isSameTile = (a: Tile, b: Tile): boolean =>
  a.card === b.card &&
  a.isCopy === b.isCopy &&
  a.isOpen === b.isOpen &&
  a.top === b.top &&
  isSameList(a.pile, b.pile) &&
  isSameList(a.alsoIn, b.alsoIn);

/** `after` with every tile of `before` that shows the same; `before` itself if all of them do. */
export const keepTiles = (before: readonly Tile[], after: readonly Tile[]): readonly Tile[] => {
  const old = new Map(before.map((tile) => [tile.id, tile]));
  const kept = after.map((tile) => {
    const same = old.get(tile.id);
    return same && isSameTile(same, tile) ? same : tile;
  });
  return isSameList(before, kept) ? before : kept;
};
