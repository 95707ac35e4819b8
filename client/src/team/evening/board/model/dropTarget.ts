import { PARKED } from '@gehoer/shared/domain/place.ts';
import type { Area } from './boardLayout.ts';

/**
 * Where cards can go. A card has one target of its own that is marked and named, "says the same" (`under`). Elsewhere
 * an unsorted card takes others as a whole (`onto`: a cluster of them all), and a card in a cluster shows the gap above
 * or below it (`gap`), so that "into this cluster" and "between these cards" are never told apart by a few pixels.
 */
export type DropTarget =
  | { readonly kind: 'unsorted' | 'parked' | 'new' }
  | { readonly kind: 'cluster'; readonly clusterId: string }
  /** A new cluster right behind this one. */
  | { readonly kind: 'behind'; readonly clusterId: string }
  /** `cardId` is that of a tile. */
  | { readonly kind: 'onto' | 'under'; readonly cardId: string }
  | { readonly kind: 'gap'; readonly clusterId: string; readonly cardId: string; readonly edge: 'before' | 'after' };

/** What an element on the board says about itself in `data-drop`. */
export const dropIds = {
  unsorted: 'unsorted',
  parked: PARKED,
  new: 'new',
  cluster: (clusterId: string): string => `cluster/${clusterId}`,
  card: (cardId: string): string => `card/${cardId}`,
} as const;

/** The `data-drop` of what shows that cards would go there. */
export const dropIdOf = (target: DropTarget): string => {
  if ('cardId' in target) return dropIds.card(target.cardId);
  return 'clusterId' in target ? dropIds.cluster(target.clusterId) : dropIds[target.kind];
};

/** Which part of a card the pointer is on. */
export interface CardPart {
  readonly lower: boolean;
  /** The place where a card is put that says the same. */
  readonly same: boolean;
}

/**
 * The target behind a `data-drop` value.
 * @returns null for a value of something that is no longer on the board
 */
export const dropTarget = (dropId: string, part: CardPart, areas: readonly Area[]): DropTarget | null => {
  if (dropId === dropIds.unsorted || dropId === dropIds.parked || dropId === dropIds.new) return { kind: dropId };
  const [kind, id = ''] = dropId.split('/');
  if (kind === 'cluster') return areas.some((area) => area.id === id) ? { kind, clusterId: id } : null;
  const area = areas.find(({ cardIds }) => cardIds.includes(id));
  if (!area) return null;
  if (part.same) return { kind: 'under', cardId: id };
  if (area.id === PARKED) return { kind: 'parked' };
  if (area.id === null) return { kind: 'onto', cardId: id };
  return { kind: 'gap', clusterId: area.id, cardId: id, edge: part.lower ? 'after' : 'before' };
};

export const isSameTarget = (a: DropTarget | null, b: DropTarget | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
