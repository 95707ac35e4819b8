import * as v from 'valibot';
import { HIDE_REASONS, type Card } from './card.ts';
import { Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { Place, Rank } from './place.ts';
import { cleanLine, cleanText, HOPELESS } from './text.ts';
import type { Workshop } from './workshop.ts';

/** Graphemes: enough for a full sentence, since headings often are one. */
export const MAX_HEADING = 160;
/** Graphemes: two sentences. */
export const MAX_STATEMENT = 300;

/** Any length `isTooLong` may let pass: what has been decided must be readable from the log. */
const AnyLength = v.pipe(v.string(), v.maxLength(HOPELESS));
const Heading = v.pipe(
  AnyLength,
  v.check((text) => text === cleanLine(text), 'not a clean line'),
);
const Statement = v.pipe(
  AnyLength,
  v.check((text) => text === cleanText(text), 'not a cleaned text'),
);

export const Cluster = v.strictObject({
  id: Id,
  roundId: Id,
  /** Empty until somebody names it: a cluster is never named by itself. */
  heading: Heading,
  /** "Aussage (Entwurf)": the heading as a full sentence, which may become a guideline. */
  statement: Statement,
  rank: Rank,
});
export type Cluster = v.InferOutput<typeof Cluster>;

/*
 * Everything that changes on the board carries what was before as well as what comes after. So each change can
 * be turned round by itself (undo), and a stale one is recognised (`board.ts`).
 */
export const ClusterOpened = v.strictObject({ type: v.literal('clusterOpened'), cluster: Cluster });
export const ClusterRemoved = v.strictObject({ type: v.literal('clusterRemoved'), cluster: Cluster });
export const ClusterNamed = v.strictObject({
  type: v.literal('clusterNamed'),
  clusterId: Id,
  from: Heading,
  to: Heading,
});
export const StatementDrafted = v.strictObject({
  type: v.literal('statementDrafted'),
  clusterId: Id,
  from: Statement,
  to: Statement,
});
export const ClusterRanked = v.strictObject({
  type: v.literal('clusterRanked'),
  clusterId: Id,
  from: Rank,
  to: Rank,
});
export const CardsMoved = v.strictObject({
  type: v.literal('cardsMoved'),
  roundId: Id,
  moves: v.pipe(v.array(v.strictObject({ cardId: Id, from: Place, to: Place })), v.minLength(1)),
});
export const CardHidden = v.strictObject({
  type: v.literal('cardHidden'),
  cardId: Id,
  reason: v.picklist(HIDE_REASONS),
});
export const CardShown = v.strictObject({ type: v.literal('cardShown'), cardId: Id, reason: v.picklist(HIDE_REASONS) });

type Changes = v.InferOutput<
  | typeof ClusterOpened
  | typeof ClusterRemoved
  | typeof ClusterNamed
  | typeof StatementDrafted
  | typeof ClusterRanked
  | typeof CardsMoved
  | typeof CardHidden
  | typeof CardShown
>;
type Change<Type extends Changes['type']> = Extract<Changes, { type: Type }>;

export const applyClusterOpened = (draft: Draft, { cluster }: Change<'clusterOpened'>): void => {
  draft.write('clusters').set(cluster.id, Object.freeze(cluster));
};
export const applyClusterRemoved = (draft: Draft, { cluster }: Change<'clusterRemoved'>): void => {
  draft.write('clusters').delete(cluster.id);
};
export const applyClusterNamed = (draft: Draft, { clusterId, to }: Change<'clusterNamed'>): void => {
  patchRow(draft.write('clusters'), clusterId, { heading: to });
};
export const applyStatementDrafted = (draft: Draft, { clusterId, to }: Change<'statementDrafted'>): void => {
  patchRow(draft.write('clusters'), clusterId, { statement: to });
};
export const applyClusterRanked = (draft: Draft, { clusterId, to }: Change<'clusterRanked'>): void => {
  patchRow(draft.write('clusters'), clusterId, { rank: to });
};
export const applyCardsMoved = (draft: Draft, { moves }: Change<'cardsMoved'>): void => {
  const cards = draft.write('cards');
  for (const { cardId, to } of moves) patchRow(cards, cardId, { place: to });
};
export const applyCardHidden = (draft: Draft, { cardId, reason }: Change<'cardHidden'>): void => {
  patchRow(draft.write('cards'), cardId, { hidden: reason });
};
export const applyCardShown = (draft: Draft, { cardId }: Change<'cardShown'>): void => {
  patchRow(draft.write('cards'), cardId, { hidden: null });
};

/** Orders ranks and ids. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Clusters of a round in the order of the board. */
export const clustersOf = (state: Workshop, roundId: string): Cluster[] =>
  [...state.clusters.values()]
    .filter((cluster) => cluster.roundId === roundId)
    .sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));

/** Cards of a round, hidden ones included, in the order of the board: by rank, unsorted ones shuffled by id. */
export const cardsOf = (state: Workshop, roundId: string): Card[] =>
  [...state.cards.values()]
    .filter((card) => card.roundId === roundId)
    .sort((a, b) => compare(a.place.rank, b.place.rank) || compare(a.id, b.id));

/** Cards that lie in a cluster (null = in none yet), in its order. */
export const cardsIn = (state: Workshop, roundId: string, clusterId: string | null): Card[] =>
  cardsOf(state, roundId).filter(({ place }) => place.clusterId === clusterId);
