import type { Area } from './boardLayout.ts';

const areaWith = (areas: readonly Area[], cardId: string): Area | undefined =>
  areas.find(({ cardIds }) => cardIds.includes(cardId));

/**
 * The card that is the one stop of the Tab key after the board has changed. It stays the same as long as it lies
 * where it was. If it has been moved, hidden or taken back, its follower in the same area takes over, so that
 * several cards can be sorted one after the other; then the one before it; then the card itself wherever it is now.
 * @returns null on an empty board
 */
export const nextActive = (before: readonly Area[], after: readonly Area[], active: string | null): string | null => {
  const first = after.find(({ cardIds }) => cardIds.length > 0)?.cardIds[0] ?? null;
  if (active === null) return first;
  const old = areaWith(before, active);
  const now = areaWith(after, active);
  if (!old || now?.id === old.id) return now ? active : first;
  const stayed = new Set(after.find(({ id }) => id === old.id)?.cardIds);
  const index = old.cardIds.indexOf(active);
  const next = old.cardIds.slice(index + 1).find((id) => stayed.has(id));
  const previous = old.cardIds.slice(0, index).findLast((id) => stayed.has(id));
  return next ?? previous ?? (now ? active : first);
};
