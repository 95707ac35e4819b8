import type { Card } from '@gehoer/shared/domain/card.ts';

/**
 * The card beside another one; behind the last comes the first.
 * @param cardId null = in front of the first
 * @returns null if there is no card at all
 */
export const besideInOrder = (order: readonly Card[], cardId: string | null, by: 1 | -1): string | null => {
  const index = order.findIndex(({ id }) => id === cardId);
  const next = index === -1 ? (by === 1 ? 0 : order.length - 1) : (index + by + order.length) % order.length;
  return order[next]?.id ?? null;
};

/**
 * The unsorted card that is read after another one has been put somewhere; behind the last comes the first that was
 * passed over.
 */
export const nextUnsorted = (order: readonly Card[], cardId: string | null): Card | null => {
  const unsorted = order.filter(({ id, place }) => place.clusterId === null || id === cardId);
  const index = unsorted.findIndex(({ id }) => id === cardId);
  const rest = [...unsorted.slice(index + 1), ...unsorted.slice(0, Math.max(index, 0))];
  return rest[0] ?? null;
};
