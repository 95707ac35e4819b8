import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Pair } from '@gehoer/shared/similar/duplicates.ts';
import { groupsIn } from '@gehoer/shared/similar/groups.ts';

/** Cards that say the same or almost the same, as a suggestion to the person who sorts. */
export interface Hint {
  /** Cards nobody has sorted yet; only these would be moved. */
  readonly unsorted: readonly Card[];
  /** A card that lies in a cluster or on the parking lot already and says the same; it stays where it is. */
  readonly beside: Card | null;
  /** Whether all of them are the same word for word. */
  readonly exact: boolean;
}

/** The pair of two cards in either order. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The cards of a hint. */
export const cardsIn = ({ unsorted, beside }: Hint): Card[] => (beside ? [...unsorted, beside] : [...unsorted]);

/** Names a hint for as long as it is about the same cards. */
export const hintKey = (hint: Hint): string =>
  cardsIn(hint)
    .map(({ id }) => id)
    .join(' ');

/** All pairs in a hint. */
export const pairsIn = (hint: Hint): string[] => {
  const ids = cardsIn(hint).map(({ id }) => id);
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => pairKey(one, other)));
};

/** Everything hints are made from. */
export interface Likenesses {
  readonly cards: readonly Card[];
  readonly pairs: readonly Pair[];
  /** Pairs somebody does not want to see any more, see `pairKey`. */
  readonly dismissed: ReadonlySet<string>;
}

const isUnsorted = ({ place }: Card): boolean => place.clusterId === null;

/** Pairs between cards that are there, without those that were dismissed. */
const openPairs = ({ cards, pairs, dismissed }: Likenesses): Pair[] => {
  const ids = new Set(cards.map(({ id }) => id));
  return pairs.filter(
    ({ cardIds: [one, other] }) => ids.has(one) && ids.has(other) && !dismissed.has(pairKey(one, other)),
  );
};

/** The cards that say the same as each card, the likest first. */
const partnersIn = (pairs: readonly Pair[], cards: readonly Card[]): Map<string, Card[]> => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const partners = new Map<string, Card[]>();
  const add = (cardId: string, partner: Card | undefined): void => {
    if (partner) partners.set(cardId, [...(partners.get(cardId) ?? []), partner]);
  };
  for (const {
    cardIds: [one, other],
  } of pairs) {
    add(one, byId.get(other));
    add(other, byId.get(one));
  }
  return partners;
};

/** Makes a hint of these cards; null if there would be nothing to do about it. */
const hintOf = (unsorted: readonly Card[], beside: Card | null, pairs: readonly Pair[]): Hint | null => {
  if (unsorted.length + (beside ? 1 : 0) < 2 || unsorted.length === 0) return null;
  const ids = new Set([...unsorted, ...(beside ? [beside] : [])].map(({ id }) => id));
  const within = pairs.filter(({ cardIds: [one, other] }) => ids.has(one) && ids.has(other));
  return { unsorted, beside, exact: within.every(({ exact }) => exact) };
};

/** Hints for the unsorted pile: groups of its cards, and cards that say what lies in a cluster already. */
export const hintsForPile = (likenesses: Likenesses): Hint[] => {
  const pairs = openPairs(likenesses);
  const partners = partnersIn(pairs, likenesses.cards);
  const unsorted = likenesses.cards.filter(({ id, place }) => place.clusterId === null && partners.has(id));
  const byId = new Map(unsorted.map((card) => [card.id, card]));
  const groups = groupsIn(pairs, [...byId.keys()]).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const grouped = new Set(groups.flat());
  const single = unsorted.filter((card) => !grouped.has(card)).map((card) => [card]);
  return [...groups, ...single].flatMap((cards) => {
    const sorted = cards.flatMap(({ id }) => partners.get(id) ?? []).find((card) => !isUnsorted(card));
    return hintOf(cards, sorted ?? null, pairs) ?? [];
  });
};

/** The hint for one card, wherever it lies: unsorted cards that say the same, and one that is sorted. */
export const hintForCard = (likenesses: Likenesses, cardId: string): Hint | null => {
  const card = likenesses.cards.find(({ id }) => id === cardId);
  if (!card) return null;
  const pairs = openPairs(likenesses);
  const partners = partnersIn(pairs, likenesses.cards).get(cardId) ?? [];
  const unsorted = partners.filter(isUnsorted);
  if (!isUnsorted(card)) return hintOf(unsorted, card, pairs);
  return hintOf([card, ...unsorted], partners.find((partner) => !isUnsorted(partner)) ?? null, pairs);
};
