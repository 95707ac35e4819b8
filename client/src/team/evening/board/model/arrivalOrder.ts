/**
 * The order in which a screen shows unsorted cards. Their ids shuffle them; but a card that arrives while somebody
 * sorts must not push the others around under the pointer, so it comes last, and a card that comes back from a
 * cluster takes its old place.
 * @param before the order so far
 * @param cards all of now, shuffled
 * @returns `before` itself if nothing is new
 */
export const arrivalOrder = (
  before: readonly string[],
  cards: readonly { readonly id: string }[],
): readonly string[] => {
  const known = new Set(before);
  const news = cards.filter(({ id }) => !known.has(id));
  return news.length === 0 ? before : [...before, ...news.map(({ id }) => id)];
};
