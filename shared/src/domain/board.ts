import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { CardIds, cardsBy, moving, placing } from './arrange.ts';
import type { BoardChange } from './boardChange.ts';
import { cardsIn, clustersOf, MAX_HEADING, MAX_STATEMENT } from './cluster.ts';
import { command, Id } from './command.ts';
import { copiesIn } from './copy.ts';
import { ranksBetween } from './place.ts';
import { isRefusal, refuse, type Refusal } from './refusals.ts';
import { cleanLine, cleanText, isTooLong } from './text.ts';
import type { Workshop } from './workshop.ts';

type Decision = BoardChange[] | Refusal;

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
    const cluster = { id: clusterId, roundId, heading: '', statement: '', rank };
    return [{ type: 'clusterOpened', cluster }, ...moving(state, cards, roundId, clusterId, null)];
  },
});

/** Names a cluster; an empty heading takes the name away again. */
export const nameCluster = command({
  input: v.strictObject({ clusterId: Id, heading: v.pipe(v.string(), v.maxLength(20_000)) }),
  may: isStaff,
  decide: (state, { clusterId, heading }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) return refuse('unknownCluster');
    const to = cleanLine(heading);
    if (isTooLong(to, MAX_HEADING)) return refuse('headingTooLong');
    return to === cluster.heading ? [] : [{ type: 'clusterNamed', clusterId, from: cluster.heading, to }];
  },
});

/** Drafts the statement of a cluster, a full sentence; an empty one takes it away again. */
export const draftStatement = command({
  input: v.strictObject({ clusterId: Id, statement: v.string() }),
  may: isStaff,
  decide: (state, { clusterId, statement }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) return refuse('unknownCluster');
    const to = cleanText(statement);
    if (isTooLong(to, MAX_STATEMENT)) return refuse('textTooLong');
    return to === cluster.statement ? [] : [{ type: 'statementDrafted', clusterId, from: cluster.statement, to }];
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

/** Copies in a cluster move along with it, except where the card itself is in the other one already. */
const rehomed = (state: Workshop, clusterId: string, into: string): BoardChange[] => {
  const roundId = state.clusters.get(into)?.roundId ?? '';
  const cards = cardsIn(state, roundId, into);
  const there = new Set([...cards.map(({ id }) => id), ...copiesIn(state, into).map(({ cardId }) => cardId)]);
  return copiesIn(state, clusterId).flatMap((copy): BoardChange[] => {
    const removed: BoardChange = { type: 'copyRemoved', copy };
    const place = { clusterId: into, rank: copy.place.rank };
    const moved: BoardChange = { type: 'cardCopied', copy: { ...copy, place } };
    return there.has(copy.cardId) || copy.place.clusterId === null ? [removed] : [removed, moved];
  });
};

/** Puts all cards of one cluster behind those of another and removes the emptied one. */
export const mergeClusters = command({
  input: v.strictObject({ clusterId: Id, into: Id }),
  may: isStaff,
  decide: (state, { clusterId, into }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (cluster?.roundId === undefined || state.clusters.get(into)?.roundId !== cluster.roundId)
      return refuse('unknownCluster');
    if (clusterId === into) return refuse('invalidValue');
    const cards = cardsIn(state, cluster.roundId, clusterId);
    return [
      ...placing(state, cards, cluster.roundId, into, null),
      ...rehomed(state, clusterId, into),
      { type: 'clusterRemoved', cluster },
    ];
  },
});

/** Removes a cluster; its cards are unsorted again. */
export const dissolveCluster = command({
  input: v.strictObject({ clusterId: Id }),
  may: isStaff,
  decide: (state, { clusterId }): Decision => {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) return refuse('unknownCluster');
    const cards = cardsIn(state, cluster.roundId, clusterId);
    return [
      ...placing(state, cards, cluster.roundId, null, null),
      ...copiesIn(state, clusterId).map((copy) => ({ type: 'copyRemoved' as const, copy })),
      { type: 'clusterRemoved', cluster },
    ];
  },
});
