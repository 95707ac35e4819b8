import * as v from 'valibot';
import { isParticipant, isStaff } from './actor.ts';
import { cardsOf, clustersOf } from './cluster.ts';
import { command, Digest, Id, Key } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import type { MovedTo } from './programme.ts';
import { refuse, type Refusal } from './refusals.ts';
import { DotsOption, MAX_DOTS } from './round.ts';
import type { Workshop } from './workshop.ts';

/** A phone's dots in one round. Nothing connects it with that phone's cards. */
export interface Ballot {
  readonly id: string;
  readonly roundId: string;
  readonly keyHash: string;
  readonly dots: readonly Dots[];
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DOTS));
const Dots = v.strictObject({ clusterId: Id, count: Count });
export type Dots = v.InferOutput<typeof Dots>;

/** What is voted on stands in the fact itself: phones carry no clusters. */
export const DotsOpened = v.strictObject({
  type: v.literal('dotsOpened'),
  roundId: Id,
  perPerson: Count,
  perCluster: Count,
  options: v.pipe(v.array(DotsOption), v.minLength(1)),
});
export const BallotCast = v.strictObject({
  type: v.literal('ballotCast'),
  ballotId: Id,
  roundId: Id,
  keyHash: v.string(),
  dots: v.array(Dots),
});
/** The result, when the dots are closed. Single ballots leave the server for nobody. */
export const DotsCounted = v.strictObject({
  type: v.literal('dotsCounted'),
  roundId: Id,
  ballots: v.pipe(v.number(), v.integer()),
  totals: v.array(v.strictObject({ clusterId: Id, count: v.pipe(v.number(), v.integer()) })),
});
export type DotsOpened = v.InferOutput<typeof DotsOpened>;
export type BallotCast = v.InferOutput<typeof BallotCast>;
export type DotsCounted = v.InferOutput<typeof DotsCounted>;

export const applyDotsOpened = (draft: Draft, { roundId, perPerson, perCluster, options }: DotsOpened): void => {
  patchRow(draft.write('rounds'), roundId, { dots: { perPerson, perCluster, options, result: null } });
};
export const applyBallotCast = (draft: Draft, { ballotId, roundId, keyHash, dots }: BallotCast): void => {
  draft.write('ballots').set(ballotId, Object.freeze({ id: ballotId, roundId, keyHash, dots }));
};
export const applyDotsCounted = (draft: Draft, { roundId, ballots, totals }: DotsCounted): void => {
  const dots = draft.rounds.get(roundId)?.dots;
  if (dots) patchRow(draft.write('rounds'), roundId, { dots: { ...dots, result: { ballots, totals } } });
};

/** Dots per person that practice suggests: half as many as there are clusters, never more than ten. */
export const suggestedDots = (clusters: number): number => Math.min(MAX_DOTS, Math.max(1, Math.ceil(clusters / 2)));

/** Clusters that can get dots: those in which a card that is not hidden lies, be it as a copy. */
export const optionsOf = (state: Workshop, roundId: string): DotsOpened['options'] => {
  const seen = new Map(
    cardsOf(state, roundId).flatMap((card) => (card.hidden === null ? [[card.id, card] as const] : [])),
  );
  const copies = [...state.copies.values()].filter(({ cardId }) => seen.has(cardId));
  const filled = new Set([...seen.values(), ...copies].map(({ place }) => place.clusterId));
  return clustersOf(state, roundId)
    .map(({ id, heading }, index) => ({ clusterId: id, position: index + 1, heading }))
    .filter(({ clusterId }) => filled.has(clusterId));
};

/** Ballots of a round with at least one dot. */
export const ballotsOf = (state: Workshop, roundId: string): Ballot[] =>
  [...state.ballots.values()].filter((ballot) => ballot.roundId === roundId && ballot.dots.length > 0);

/**
 * Opens the opinion poll of a round, or opens it again with the clusters of now; ballots that are there stay. Its
 * rules are fixed before anybody votes.
 */
export const openDots = command({
  input: v.strictObject({ roundId: Id, perPerson: Count, perCluster: Count }),
  may: isStaff,
  decide: (state, { roundId, perPerson, perCluster }): (MovedTo | DotsOpened)[] | Refusal => {
    const round = state.rounds.get(roundId);
    if (!round || state.programme.current !== roundId) return refuse('unknownRound');
    if (!round.revealed || round.phase === 'dots' || perCluster > perPerson) return refuse('invalidValue');
    const rulesChange = round.dots?.perPerson !== perPerson || round.dots.perCluster !== perCluster;
    if (rulesChange && ballotsOf(state, roundId).length > 0) return refuse('dotsGiven');
    const options = optionsOf(state, roundId);
    if (options.length === 0) return refuse('unknownCluster');
    return [
      { type: 'movedTo', stepId: roundId, phase: 'dots', endsAt: null },
      { type: 'dotsOpened', roundId, perPerson, perCluster, options },
    ];
  },
});

/** Counts the ballots of a round. Dots for a cluster that is no option any more are not counted. */
export const countDots = (state: Workshop, roundId: string): DotsCounted[] => {
  const round = state.rounds.get(roundId);
  if (round?.phase !== 'dots' || !round.dots) return [];
  const ballots = ballotsOf(state, roundId);
  const totals = round.dots.options.map(({ clusterId }) => ({
    clusterId,
    count: ballots
      .flatMap(({ dots }) => dots)
      .reduce((sum, each) => sum + (each.clusterId === clusterId ? each.count : 0), 0),
  }));
  return [{ type: 'dotsCounted', roundId, ballots: ballots.length, totals }];
};

/**
 * Gives or changes a phone's dots. The first time the ballot gets its key's hash, afterwards the key proves that it
 * is one's own. One ballot per phone and round; no dots at all takes the vote back.
 */
export const castBallot = command({
  input: v.strictObject({
    ballotId: Id,
    roundId: Id,
    keyHash: Digest,
    key: v.nullable(Key),
    dots: v.pipe(v.array(Dots), v.maxLength(MAX_DOTS)),
  }),
  may: isParticipant,
  decide: (state, { ballotId, roundId, keyHash, key, dots }, context): BallotCast[] | Refusal => {
    const round = state.rounds.get(roundId);
    if (!round) return refuse('unknownRound');
    if (round.phase !== 'dots' || !round.dots) return refuse('dotsClosed');
    const { perPerson, perCluster, options } = round.dots;
    const known = new Set(options.map(({ clusterId }) => clusterId));
    const chosen = new Set(dots.map(({ clusterId }) => clusterId));
    if (chosen.size !== dots.length || dots.some(({ clusterId }) => !known.has(clusterId)))
      return refuse('unknownCluster');
    const total = dots.reduce((sum, { count }) => sum + count, 0);
    if (total > perPerson || dots.some(({ count }) => count > perCluster)) return refuse('limitReached');
    const before = state.ballots.get(ballotId);
    // A ballot that could change its round would leave room for a second one in the first.
    if (before && before.roundId !== roundId) return refuse('duplicateId');
    if (!before && context.ballotsUsed(roundId) > 0) return refuse('limitReached');
    if (before && (key === null || context.hash(key) !== before.keyHash)) return refuse('notYourCard');
    return [{ type: 'ballotCast', ballotId, roundId, keyHash: before?.keyHash ?? keyHash, dots }];
  },
});
