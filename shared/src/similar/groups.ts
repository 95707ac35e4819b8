import type { Pair } from './duplicates.ts';

/**
 * Cards that could belong together: a card and all that say the same as it. A card is in one group at most, and
 * groups do not grow by chains, in which the first and the last card have nothing in common any more.
 * @param pairs what says the same, see `duplicatesIn`
 * @param cardIds only these cards, in the order of the board
 * @returns groups of two or more, the largest first; cards in the order of the board
 */
export const groupsIn = (pairs: readonly Pair[], cardIds: readonly string[]): string[][] => {
  const free = new Set(cardIds);
  const beside = new Map<string, string[]>(cardIds.map((id) => [id, []]));
  for (const {
    cardIds: [one, other],
  } of pairs) {
    if (!free.has(one) || !free.has(other)) continue;
    beside.get(one)?.push(other);
    beside.get(other)?.push(one);
  }
  const centres = [...beside].sort(([, a], [, b]) => b.length - a.length);
  const groups = centres.flatMap(([centre, neighbours]) => {
    const group = new Set([centre, ...neighbours].filter((id) => free.has(id)));
    if (!group.has(centre) || group.size < 2) return [];
    for (const id of group) free.delete(id);
    return [cardIds.filter((id) => group.has(id))];
  });
  return groups.sort((a, b) => b.length - a.length);
};
