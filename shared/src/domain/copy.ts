import * as v from 'valibot';
import { isStaff } from './actor.ts';
import type { Card } from './card.ts';
import { cardsIn, compare } from './cluster.ts';
import { command, Id } from './command.ts';
import type { Draft } from './draft.ts';
import { Place, ranksBetween } from './place.ts';
import { refuse, type Refusal } from './refusals.ts';
import { topOf } from './stack.ts';
import type { Workshop } from './workshop.ts';

/** A card in a second cluster: the same card, not another one. It is counted once and changes with the original. */
export const Copy = v.strictObject({ id: Id, cardId: Id, place: Place });
export type Copy = v.InferOutput<typeof Copy>;

export const CardCopied = v.strictObject({ type: v.literal('cardCopied'), copy: Copy });
export const CopyRemoved = v.strictObject({ type: v.literal('copyRemoved'), copy: Copy });
export type CardCopied = v.InferOutput<typeof CardCopied>;
export type CopyRemoved = v.InferOutput<typeof CopyRemoved>;

export const applyCardCopied = (draft: Draft, { copy }: CardCopied): void => {
  draft.write('copies').set(copy.id, Object.freeze(copy));
};
export const applyCopyRemoved = (draft: Draft, { copy }: CopyRemoved): void => {
  draft.write('copies').delete(copy.id);
};

/** Copies in a cluster whose cards are there. */
export const copiesIn = (state: Workshop, clusterId: string): Copy[] =>
  [...state.copies.values()].filter(({ cardId, place }) => place.clusterId === clusterId && state.cards.has(cardId));

/** What lies in a cluster or the parking lot, cards and copies of cards, in its order. */
export const lyingIn = (state: Workshop, roundId: string, clusterId: string): { id: string; rank: string }[] =>
  [...cardsIn(state, roundId, clusterId), ...copiesIn(state, clusterId)]
    .map(({ id, place }) => ({ id, rank: place.rank }))
    .sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));

/**
 * The changes that give copies of some cards to another one, which comes to stand for them. Where that one lies already
 * the copy goes.
 */
export const passingOn = (state: Workshop, from: readonly Card[], to: Card): (CardCopied | CopyRemoved)[] => {
  const ids = new Set(from.map(({ id }) => id));
  const copies = [...state.copies.values()];
  const own = copies.filter(({ cardId }) => cardId === to.id);
  const taken = new Set([to, ...own].map(({ place }) => place.clusterId));
  return copies
    .filter(({ cardId }) => ids.has(cardId))
    .flatMap((copy) => {
      const removed: CopyRemoved = { type: 'copyRemoved', copy };
      if (taken.has(copy.place.clusterId)) return [removed];
      taken.add(copy.place.clusterId);
      return [removed, { type: 'cardCopied', copy: { ...copy, cardId: to.id } }];
    });
};

/** Lays a card, or the stack it lies in, into a second cluster of its round, at the end, and leaves it where it is as well. */
export const copyCard = command({
  input: v.strictObject({ copyId: Id, cardId: Id, clusterId: Id }),
  may: isStaff,
  decide: (state, { copyId, cardId, clusterId }): CardCopied[] | Refusal => {
    const chosen = state.cards.get(cardId);
    if (!chosen) return refuse('unknownCard');
    const card = topOf(state, chosen);
    if (state.clusters.get(clusterId)?.roundId !== card.roundId) return refuse('unknownCluster');
    if (state.copies.has(copyId)) return refuse('duplicateId');
    const isThere = copiesIn(state, clusterId).some((copy) => copy.cardId === card.id);
    if (card.place.clusterId === clusterId || isThere) return [];
    const [rank = ''] = ranksBetween(lyingIn(state, card.roundId, clusterId), null, 1);
    return [{ type: 'cardCopied', copy: { id: copyId, cardId: card.id, place: { clusterId, rank } } }];
  },
});

/** Takes a card out of its second cluster again. */
export const removeCopy = command({
  input: v.strictObject({ copyId: Id }),
  may: isStaff,
  decide: (state, { copyId }): CopyRemoved[] | Refusal => {
    const copy = state.copies.get(copyId);
    return copy ? [{ type: 'copyRemoved', copy }] : refuse('unknownCard');
  },
});
