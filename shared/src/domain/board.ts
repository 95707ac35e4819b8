import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { HIDE_REASONS, type Card } from './card.ts';
import { type BoardChange, cardsOf, clustersOf, MAX_HEADING } from './cluster.ts';
import { command, Id } from './command.ts';
import { ranksBetween, UNSORTED } from './place.ts';
import { isRefusal, refuse, type Refusal } from './refusals.ts';
import { cleanText, isTooLong } from './text.ts';
import type { Workshop } from './workshop.ts';

const CardIds = v.pipe(v.array(Id), v.maxLength(1000));
type Decision = BoardChange[] | Refusal;

/** The cards of these ids, all of one round, each once. */
const cardsBy = (state: Workshop, cardIds: readonly string[], roundId: string): Card[] | Refusal => {
  const cards = [...new Set(cardIds)].map((id) => state.cards.get(id));
  const found = cards.filter((card): card is Card => card?.roundId === roundId);
  return found.length === cards.length ? found : refuse('unknownCard');
};

/** The change that puts cards into a cluster (null = back to the unsorted) before another card or at the end. */
const moving = (
  state: Workshop,
  cards: readonly Card[],
  roundId: string,
  clusterId: string | null,
  before: string | null,
): BoardChange[] => {
  if (cards.length === 0) return [];
  const going = new Set(cards.map(({ id }) => id));
  const others = cardsOf(state, roundId)
    .filter(({ id, place }) => place.clusterId === clusterId && !going.has(id))
    .map(({ id, place }) => ({ id, rank: place.rank }));
  const ranks = clusterId === null ? [] : ranksBetween(others, before, cards.length);
  const moves = cards.map((card, index) => ({
    cardId: card.id,
    from: card.place,
    to: clusterId === null ? UNSORTED : { clusterId, rank: ranks[index] ?? '' },
  }));
  return [{ type: 'cardsMoved', roundId, moves }];
};

/** Opens a cluster behind the others and puts cards into it, in the order given. */
export const createCluster = command({
  input: v.strictObject({ clusterId: Id, roundId: Id, cardIds: CardIds }),
  may: isStaff,
  decide: (state, { clusterId, roundId, cardIds }): Decision => {
    if (!state.rounds.has(roundId)) return refuse('unknownRound');
    if (state.clusters.has(clusterId)) return refuse('duplicateId');
    const cards = cardsBy(state, cardIds, roundId);
    if (isRefusal(cards)) return cards;
    const [rank = ''] = ranksBetween(clustersOf(state, roundId), null, 1);
    const cluster = { id: clusterId, roundId, heading: '', rank };
    return [{ type: 'clusterOpened', cluster }, ...moving(state, cards, roundId, clusterId, null)];
  },
});

/** Moves cards of one round into a cluster of it, or back to the unsorted (`clusterId` null). */
export const moveCards = command({
  input: v.strictObject({
    cardIds: v.pipe(CardIds, v.minLength(1)),
    clusterId: v.nullable(Id),
    before: v.nullable(Id),
  }),
  may: isStaff,
  decide: (state, { cardIds, clusterId, before }): Decision => {
    const roundId = state.cards.get(cardIds[0] ?? '')?.roundId;
    if (roundId === undefined) return refuse('unknownCard');
    if (clusterId !== null && state.clusters.get(clusterId)?.roundId !== roundId) return refuse('unknownCluster');
    const cards = cardsBy(state, cardIds, roundId);
    if (isRefusal(cards)) return cards;
    const staying = clusterId === null && cards.every(({ place }) => place.clusterId === null);
    return staying ? [] : moving(state, cards, roundId, clusterId, before);
  },
});

/** Names a cluster; an empty heading takes the name away again. */
export const nameCluster = command({
  input: v.strictObject({ clusterId: Id, heading: v.pipe(v.string(), v.maxLength(20_000)) }),
  may: isStaff,
  decide: (state, { clusterId, heading }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) return refuse('unknownCluster');
    const to = cleanText(heading).replaceAll('\n', ' ');
    if (isTooLong(to, MAX_HEADING)) return refuse('headingTooLong');
    return to === cluster.heading ? [] : [{ type: 'clusterNamed', clusterId, from: cluster.heading, to }];
  },
});

/** Puts a cluster before another one of its round, or behind all (`before` null). */
export const orderCluster = command({
  input: v.strictObject({ clusterId: Id, before: v.nullable(Id) }),
  may: isStaff,
  decide: (state, { clusterId, before }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) return refuse('unknownCluster');
    if (before === clusterId) return [];
    const others = clustersOf(state, cluster.roundId).filter(({ id }) => id !== clusterId);
    const [to = cluster.rank] = ranksBetween(others, before, 1);
    return [{ type: 'clusterRanked', clusterId, from: cluster.rank, to }];
  },
});

const inCluster = (state: Workshop, roundId: string, clusterId: string): Card[] =>
  cardsOf(state, roundId).filter(({ place }) => place.clusterId === clusterId);

/** Puts all cards of one cluster behind those of another and removes the emptied one. */
export const mergeClusters = command({
  input: v.strictObject({ clusterId: Id, into: Id }),
  may: isStaff,
  decide: (state, { clusterId, into }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (cluster?.roundId === undefined || state.clusters.get(into)?.roundId !== cluster.roundId)
      return refuse('unknownCluster');
    if (clusterId === into) return refuse('invalidValue');
    const cards = inCluster(state, cluster.roundId, clusterId);
    return [...moving(state, cards, cluster.roundId, into, null), { type: 'clusterRemoved', cluster }];
  },
});

/** Removes a cluster; its cards are unsorted again. */
export const dissolveCluster = command({
  input: v.strictObject({ clusterId: Id }),
  may: isStaff,
  decide: (state, { clusterId }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) return refuse('unknownCluster');
    const cards = inCluster(state, cluster.roundId, clusterId);
    return [...moving(state, cards, cluster.roundId, null, null), { type: 'clusterRemoved', cluster }];
  },
});

/** Keeps a card from everybody but the team. It stays where it lies and counts as hidden in the results. */
export const hideCard = command({
  input: v.strictObject({ cardId: Id, reason: v.picklist(HIDE_REASONS) }),
  may: isStaff,
  decide: (state, { cardId, reason }): Decision => {
    const card = state.cards.get(cardId);
    if (!card) return refuse('unknownCard');
    return card.hidden === null ? [{ type: 'cardHidden', cardId, reason }] : [];
  },
});

/** Shows a hidden card again. */
export const showCard = command({
  input: v.strictObject({ cardId: Id }),
  may: isStaff,
  decide: (state, { cardId }): Decision => {
    const card = state.cards.get(cardId);
    if (!card) return refuse('unknownCard');
    return card.hidden === null ? [] : [{ type: 'cardShown', cardId, reason: card.hidden }];
  },
});
