import type { HideReason } from '@gehoer/shared/domain/card.ts';
import type { Marks } from '@gehoer/shared/domain/marks.ts';
import type { Tile } from './tile.ts';
import type { Wish } from './wish.ts';

/** The cards of tiles, each once: what lies on the board as a copy as well is still one card. */
export const cardIdsOf = (tiles: readonly Tile[]): string[] => [...new Set(tiles.map(({ card }) => card.id))];

/** Those of the tiles that are no copies. */
export const originals = (tiles: readonly Tile[]): readonly Tile[] => tiles.filter(({ isCopy }) => !isCopy);

/** Those of the tiles that are copies. */
export const copies = (tiles: readonly Tile[]): readonly Tile[] => tiles.filter(({ isCopy }) => isCopy);

/** The copies go; their cards stay where they lie. */
export const removing = (tiles: readonly Tile[]): Wish[] =>
  copies(tiles).map(({ id }) => ({ name: 'removeCopy', input: { copyId: id } }));

/** Puts cards under one that says the same. Nothing is put under itself. */
export const stacking = (tiles: readonly Tile[], onto: Tile): Wish[] => {
  const cardIds = cardIdsOf(tiles).filter((id) => id !== onto.card.id);
  return cardIds.length === 0 ? [] : [{ name: 'stackCards', input: { cardIds, onto: onto.card.id } }];
};

/** Takes cards out of their stacks; of a card on top all that lie under it. */
export const unstacking = (tiles: readonly Tile[]): Wish[] => {
  const cardIds = tiles.flatMap(({ card, top, pile }) => (top === null ? pile.map(({ id }) => id) : [card.id]));
  return cardIds.length === 0 ? [] : [{ name: 'unstackCards', input: { cardIds: [...new Set(cardIds)] } }];
};

/** Hides cards; what lay under them stays in sight. */
export const hiding = (tiles: readonly Tile[], reason: HideReason): Wish[] =>
  cardIdsOf(tiles).map((cardId) => ({ name: 'hideCard', input: { cardId, reason } }));

/** Lays cards into a second cluster as well. */
export const copying = (tiles: readonly Tile[], clusterId: string, newId: () => string): Wish[] =>
  cardIdsOf(tiles).map((cardId) => ({ name: 'copyCard', input: { copyId: newId(), cardId, clusterId } }));

/** Sets marks of cards. */
export const marking = (tiles: readonly Tile[], marks: Partial<Marks>): Wish[] =>
  cardIdsOf(tiles).map((cardId) => ({ name: 'markCard', input: { cardId, marks } }));
