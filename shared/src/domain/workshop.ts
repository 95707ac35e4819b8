import * as v from 'valibot';
import type { Card } from './card.ts';
import * as card from './card.ts';
import type { Cluster } from './cluster.ts';
import * as cluster from './cluster.ts';
import * as copy from './copy.ts';
import * as dots from './dots.ts';
import { Draft } from './draft.ts';
import * as entry from './entry.ts';
import * as hiding from './hiding.ts';
import * as marks from './marks.ts';
import * as plan from './plan.ts';
import * as profile from './profile.ts';
import * as programme from './programme.ts';
import * as round from './round.ts';
import * as stack from './stack.ts';
import * as stage from './stage.ts';
import * as translation from './translation.ts';

/** One evening: everything that is known of it, as a function of its events. */
export interface Workshop {
  readonly id: string;
  /** `seq` of the last event this state contains; 0 before the workshop is planned. */
  readonly seq: number;
  readonly profile: profile.Profile;
  readonly programme: programme.Programme;
  /** What the facilitators let the wall show. */
  readonly stage: stage.Stage;
  readonly rounds: ReadonlyMap<string, round.Round>;
  readonly cards: ReadonlyMap<string, Card>;
  /** Cards that lie in a second cluster as well. */
  readonly copies: ReadonlyMap<string, copy.Copy>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** Ballots of opinion polls. They leave the server for nobody; replicas have none. */
  readonly ballots: ReadonlyMap<string, dots.Ballot>;
}

/** What events look like at rest. */
export const WorkshopEvent = v.variant('type', [
  plan.WorkshopPlanned,
  profile.ProfileChanged,
  programme.MovedTo,
  programme.TalkChanged,
  programme.StepAdded,
  programme.StepRemoved,
  round.QuestionChanged,
  round.RoundSet,
  round.TimerSet,
  card.CardPosted,
  card.CardEdited,
  card.CardWithdrawn,
  cluster.ClusterOpened,
  cluster.ClusterRemoved,
  cluster.ClusterNamed,
  cluster.ClusterRanked,
  cluster.CardsMoved,
  cluster.CardHidden,
  cluster.CardShown,
  hiding.CardsChecked,
  hiding.CardErased,
  entry.CardEntered,
  entry.CardCorrected,
  marks.CardMarked,
  stack.CardsStacked,
  copy.CardCopied,
  copy.CopyRemoved,
  cluster.StatementDrafted,
  translation.CardTranslated,
  dots.DotsOpened,
  dots.BallotCast,
  dots.DotsCounted,
  stage.StageSet,
]);
export type WorkshopEvent = v.InferOutput<typeof WorkshopEvent>;
export type EventType = WorkshopEvent['type'];
export type EventOf<Type extends EventType> = Extract<WorkshopEvent, { type: Type }>;

const apply: { readonly [Type in EventType]: (draft: Draft, event: EventOf<Type>) => void } = {
  workshopPlanned: plan.applyWorkshopPlanned,
  profileChanged: profile.applyProfileChanged,
  movedTo: programme.applyMovedTo,
  talkChanged: programme.applyTalkChanged,
  stepAdded: programme.applyStepAdded,
  stepRemoved: programme.applyStepRemoved,
  questionChanged: round.applyQuestionChanged,
  roundSet: round.applyRoundSet,
  timerSet: round.applyTimerSet,
  cardPosted: card.applyCardPosted,
  cardEdited: card.applyCardEdited,
  cardWithdrawn: card.applyCardWithdrawn,
  clusterOpened: cluster.applyClusterOpened,
  clusterRemoved: cluster.applyClusterRemoved,
  clusterNamed: cluster.applyClusterNamed,
  clusterRanked: cluster.applyClusterRanked,
  cardsMoved: cluster.applyCardsMoved,
  cardHidden: cluster.applyCardHidden,
  cardShown: cluster.applyCardShown,
  cardsChecked: hiding.applyCardsChecked,
  cardErased: hiding.applyCardErased,
  cardEntered: entry.applyCardEntered,
  cardCorrected: entry.applyCardCorrected,
  cardMarked: marks.applyCardMarked,
  cardsStacked: stack.applyCardsStacked,
  cardCopied: copy.applyCardCopied,
  copyRemoved: copy.applyCopyRemoved,
  statementDrafted: cluster.applyStatementDrafted,
  cardTranslated: translation.applyCardTranslated,
  dotsOpened: dots.applyDotsOpened,
  ballotCast: dots.applyBallotCast,
  dotsCounted: dots.applyDotsCounted,
  stageSet: stage.applyStageSet,
};

/** Applies one fact to a draft. */
export const applyEvent = (draft: Draft, event: WorkshopEvent): void => {
  (apply[event.type] as (draft: Draft, event: WorkshopEvent) => void)(draft, event);
};

/**
 * The state after a batch of events. Pure; the state given stays as it is.
 * @param seq `seq` of the batch's last event; without it the batch is only a thought (a prediction) and `seq` stays
 */
export const evolve = (state: Workshop, events: readonly WorkshopEvent[], seq = state.seq): Workshop => {
  const draft = new Draft(state);
  for (const event of events) applyEvent(draft, event);
  draft.seq = seq;
  return draft.finish();
};

/** A workshop nobody has planned yet. */
export const emptyWorkshop = (id: string): Workshop => ({
  id,
  seq: 0,
  profile: plan.EMPTY_PROFILE,
  programme: { steps: [], current: '' },
  stage: stage.WHOLE_BOARD,
  rounds: new Map(),
  cards: new Map(),
  copies: new Map(),
  clusters: new Map(),
  ballots: new Map(),
});

const ERASING: ReadonlySet<EventType> = new Set(['cardEdited', 'cardCorrected', 'cardWithdrawn', 'cardErased']);

/**
 * The card whose earlier texts a fact makes obsolete. What somebody changed or took back is not kept: the log
 * loses those texts in the same transaction that records the fact.
 */
export const erasedBy = (event: WorkshopEvent): string | null =>
  ERASING.has(event.type) && 'cardId' in event ? event.cardId : null;
