import type { Viewer } from './actor.ts';
import type { Card } from './card.ts';
import { UNMARKED } from './marks.ts';
import type { ProfileChanged } from './profile.ts';
import { isRevealed } from './round.ts';
import { WHOLE_BOARD } from './stage.ts';
import type { Workshop, WorkshopEvent, EventOf, EventType } from './workshop.ts';

/** What a viewer gets of a fact: the fact, a poorer copy of it, or nothing (it is withheld). */
type Seen<Event> = (event: Event, state: Workshop, viewer: Viewer) => Event | null;

const everyone = <Event>(event: Event): Event => event;

/** Cards and clusters of a covered round stay with the team; participants' phones carry nobody's cards. */
const seesRound = (state: Workshop, viewer: Viewer, roundId: string | undefined): boolean =>
  viewer === 'team' || (viewer === 'room' && roundId !== undefined && isRevealed(state, roundId));

const seesCard = (state: Workshop, viewer: Viewer, cardId: string): boolean => {
  const card = state.cards.get(cardId);
  if (viewer === 'team' || card === undefined) return viewer === 'team';
  const hasPassed = card.checked || !state.profile.checkCards;
  return hasPassed && card.hidden === null && seesRound(state, viewer, card.roundId);
};

const ofCard: Seen<WorkshopEvent & { readonly cardId: string }> = (event, state, viewer) =>
  seesCard(state, viewer, event.cardId) ? event : null;

const ofCluster = <Event extends WorkshopEvent & { readonly clusterId: string }>(
  event: Event,
  state: Workshop,
  viewer: Viewer,
): Event | null => (seesRound(state, viewer, state.clusters.get(event.clusterId)?.roundId) ? event : null);

const teamOnly = <Event>(event: Event, _state: Workshop, viewer: Viewer): Event | null =>
  viewer === 'team' ? event : null;

/** A profile, or what has changed of one: words that are watched for are the team's matter, the Wi-Fi the room's. */
const profileFor = <Fields extends ProfileChanged['changes']>(viewer: Viewer, fields: Fields): Fields => {
  if (viewer === 'team') return fields;
  const isWithoutWifi = viewer === 'participant' && fields.wifi;
  return { ...fields, ...(fields.flagWords && { flagWords: [] }), ...(isWithoutWifi && { wifi: null }) };
};

const withoutTable = (event: EventOf<'cardEntered'>, viewer: Viewer): EventOf<'cardEntered'> =>
  viewer === 'team' ? event : { ...event, table: null };

const withoutKey = (event: EventOf<'cardPosted'>): EventOf<'cardPosted'> => ({ ...event, keyHash: '' });

/**
 * The one place that decides who sees which fact. A new event does not compile without a line here.
 * Always asked with the state of now, never of then: a card hidden since is not in yesterday's tail either.
 */
const seen: { readonly [Type in EventType]: Seen<EventOf<Type>> } = {
  workshopPlanned: (event, _state, viewer) => ({ ...event, profile: profileFor(viewer, event.profile) }),
  profileChanged: (event, _state, viewer) => ({ ...event, changes: profileFor(viewer, event.changes) }),
  movedTo: everyone,
  talkChanged: everyone,
  stepAdded: everyone,
  stepRemoved: everyone,
  questionChanged: everyone,
  roundSet: everyone,
  timerSet: everyone,
  cardPosted: (event, state, viewer) => (seesCard(state, viewer, event.cardId) ? withoutKey(event) : null),
  cardEdited: (event, state, viewer) => (ofCard(event, state, viewer) ? event : null),
  // The id of a card that is gone says nothing; whoever had the card must lose it.
  cardWithdrawn: (event, _state, viewer) => (viewer === 'participant' ? null : event),
  clusterOpened: (event, state, viewer) => (seesRound(state, viewer, event.cluster.roundId) ? event : null),
  clusterRemoved: (event, state, viewer) => (seesRound(state, viewer, event.cluster.roundId) ? event : null),
  clusterNamed: ofCluster,
  clusterRanked: ofCluster,
  cardsMoved: (event, state, viewer) => {
    if (viewer === 'team') return event;
    const moves = event.moves.filter(({ cardId }) => seesCard(state, viewer, cardId));
    return moves.length > 0 ? { ...event, moves } : null;
  },
  cardEntered: (event, state, viewer) => (seesCard(state, viewer, event.cardId) ? withoutTable(event, viewer) : null),
  cardCorrected: (event, state, viewer) => (ofCard(event, state, viewer) ? event : null),
  cardTranslated: (event, state, viewer) => (ofCard(event, state, viewer) ? event : null),
  cardMarked: teamOnly,
  cardsStacked: (event, state, viewer) => {
    if (viewer === 'team') return event;
    const moves = event.moves.filter(({ cardId }) => seesCard(state, viewer, cardId));
    return moves.length > 0 ? { ...event, moves } : null;
  },
  cardCopied: (event, state, viewer) => (seesCard(state, viewer, event.copy.cardId) ? event : null),
  copyRemoved: (event, state, viewer) => (seesCard(state, viewer, event.copy.cardId) ? event : null),
  statementDrafted: ofCluster,
  dotsOpened: everyone,
  // One person's choice is nobody's business, also not the team's; the count says it all.
  ballotCast: () => null,
  dotsCounted: everyone,
  stageSet: (event, _state, viewer) => (viewer === 'participant' ? null : event),
  cardsChecked: teamOnly,
  cardErased: teamOnly,
  cardHidden: teamOnly,
  cardShown: teamOnly,
};

/** What this viewer may know of a fact, now. Null = withheld. */
export const seenBy = (viewer: Viewer, event: WorkshopEvent, state: Workshop): WorkshopEvent | null =>
  (seen[event.type] as Seen<WorkshopEvent>)(event, state, viewer);

const UNVEILING: ReadonlySet<EventType> = new Set(['movedTo', 'cardHidden', 'cardShown', 'cardsChecked', 'cardErased']);

/**
 * Whether a fact changes what a viewer may see of earlier facts (reveal, cover, hide, show). Across it no tail
 * of events can be made; the viewer gets a snapshot.
 * @param state as it is by now
 */
export const changesView = (viewer: Viewer, event: WorkshopEvent, { profile }: Workshop): boolean => {
  if (viewer !== 'room') return false;
  // Where cards are checked, an edited one has to be looked at again.
  if (event.type === 'cardEdited') return profile.checkCards;
  if (event.type !== 'profileChanged') return UNVEILING.has(event.type);
  return event.changes.cardsWhileCollecting !== undefined || event.changes.checkCards !== undefined;
};

const only = <Row>(table: ReadonlyMap<string, Row>, keep: (row: Row) => boolean): ReadonlyMap<string, Row> =>
  new Map([...table].filter(([, row]) => keep(row)));

/** A card without what only the server (its key) or the team (checks, marks, table) is to know. */
const bare = (card: Card, viewer: Viewer): Card =>
  viewer === 'team'
    ? { ...card, keyHash: '' }
    : { ...card, keyHash: '', checked: card.entered, marks: UNMARKED, table: null };

/** The workshop as this viewer may see it. Hidden means absent: nothing is sent that is only covered. */
export const viewFor = (state: Workshop, viewer: Viewer): Workshop => ({
  ...state,
  profile: profileFor(viewer, state.profile),
  stage: viewer === 'participant' ? WHOLE_BOARD : state.stage,
  cards: new Map(
    [...state.cards]
      .filter(([cardId]) => seesCard(state, viewer, cardId))
      .map(([cardId, card]) => [cardId, bare(card, viewer)]),
  ),
  copies: only(state.copies, ({ cardId }) => seesCard(state, viewer, cardId)),
  clusters: only(state.clusters, ({ roundId }) => seesRound(state, viewer, roundId)),
  ballots: new Map(),
});
