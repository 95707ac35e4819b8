import type { CommandInput } from '@gehoer/shared/domain/commands.ts';
import type { Area } from './boardLayout.ts';

/**
 * Where cards can be dropped. An unsorted card takes others as a whole (`onto`: a cluster of them all); a card in a
 * cluster shows the gap above or below it (`gap`), so that "into this cluster" and "between these cards" are never
 * told apart by a few pixels.
 */
export type DropTarget =
  | { readonly kind: 'unsorted' }
  | { readonly kind: 'new' }
  | { readonly kind: 'cluster'; readonly clusterId: string }
  | { readonly kind: 'onto'; readonly cardId: string }
  | { readonly kind: 'gap'; readonly clusterId: string; readonly cardId: string; readonly edge: 'before' | 'after' };

/** What an element on the board says about itself in `data-drop`. */
export const dropIds = {
  unsorted: 'unsorted',
  new: 'new',
  cluster: (clusterId: string): string => `cluster/${clusterId}`,
  card: (cardId: string): string => `card/${cardId}`,
} as const;

/**
 * The target behind a `data-drop` value.
 * @param lower whether the pointer is on the lower half of the element
 * @returns null for a value of something that is no longer on the board
 */
export const dropTarget = (dropId: string, lower: boolean, areas: readonly Area[]): DropTarget | null => {
  if (dropId === dropIds.unsorted) return { kind: 'unsorted' };
  if (dropId === dropIds.new) return { kind: 'new' };
  const [kind, id = ''] = dropId.split('/');
  if (kind === 'cluster') return areas.some((area) => area.id === id) ? { kind, clusterId: id } : null;
  const area = areas.find(({ cardIds }) => cardIds.includes(id));
  if (!area) return null;
  if (area.id === null) return { kind: 'onto', cardId: id };
  return { kind: 'gap', clusterId: area.id, cardId: id, edge: lower ? 'after' : 'before' };
};

export const isSameTarget = (a: DropTarget | null, b: DropTarget | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A command of the board, ready to be sent. */
export type Wish =
  | { readonly name: 'moveCards'; readonly input: CommandInput<'moveCards'> }
  | { readonly name: 'createCluster'; readonly input: CommandInput<'createCluster'> };

/** What is known when cards are dropped. */
export interface Drop {
  readonly target: DropTarget;
  /** In the order of the board. */
  readonly cardIds: readonly string[];
  readonly areas: readonly Area[];
  readonly roundId: string;
  /** Id for a cluster, should one be made. */
  readonly clusterId: string;
}

const intoCluster = (cardIds: readonly string[], clusterId: string | null, before: string | null): Wish => ({
  name: 'moveCards',
  input: { cardIds: [...cardIds], clusterId, before },
});

/** The gap as the card it comes before; null = behind all. Cards on the move do not count. */
const cardBehindGap = ({ cardIds, areas }: Drop, gap: Extract<DropTarget, { readonly kind: 'gap' }>): string | null => {
  const list = areas.find(({ id }) => id === gap.clusterId)?.cardIds ?? [];
  const index = list.indexOf(gap.cardId) + (gap.edge === 'after' ? 1 : 0);
  return list.slice(index).find((id) => !cardIds.includes(id)) ?? null;
};

/** Whether the cards would come to lie exactly where they are. */
const staysPut = ({ cardIds, areas }: Drop, clusterId: string | null, before: string | null): boolean => {
  const list = areas.find(({ id }) => id === clusterId)?.cardIds ?? [];
  if (clusterId === null) return cardIds.every((id) => list.includes(id));
  const others = list.filter((id) => !cardIds.includes(id));
  const index = before === null ? others.length : others.indexOf(before);
  return [...others.slice(0, index), ...cardIds, ...others.slice(index)].join() === list.join();
};

/** The command that a drop stands for; null if it would change nothing. */
export const wishOf = (drop: Drop): Wish | null => {
  const { target, cardIds, roundId, clusterId } = drop;
  switch (target.kind) {
    case 'new':
      return { name: 'createCluster', input: { clusterId, roundId, cardIds: [...cardIds] } };
    case 'onto':
      if (cardIds.includes(target.cardId)) return null;
      return { name: 'createCluster', input: { clusterId, roundId, cardIds: [target.cardId, ...cardIds] } };
    case 'unsorted':
      return staysPut(drop, null, null) ? null : intoCluster(cardIds, null, null);
    case 'cluster':
      return staysPut(drop, target.clusterId, null) ? null : intoCluster(cardIds, target.clusterId, null);
    case 'gap': {
      const before = cardBehindGap(drop, target);
      return staysPut(drop, target.clusterId, before) ? null : intoCluster(cardIds, target.clusterId, before);
    }
  }
};
