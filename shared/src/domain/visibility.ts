import type { Viewer } from './actor.ts';
import { isRevealed } from './round.ts';
import type { Workshop, WorkshopEvent, EventOf, EventType } from './workshop.ts';

/** What a viewer gets of a fact: the fact, a poorer copy of it, or nothing (it is withheld). */
type Seen<Event> = (event: Event, state: Workshop, viewer: Viewer) => Event | null;

const everyone = <Event>(event: Event): Event => event;

/** Cards and clusters of a covered round stay with the team; participants' phones carry nobody's cards. */
const seesRound = (state: Workshop, viewer: Viewer, roundId: string | undefined): boolean =>
  viewer === 'team' || (viewer === 'room' && roundId !== undefined && isRevealed(state, roundId));

const seesCard = (state: Workshop, viewer: Viewer, cardId: string): boolean => {
  const card = state.cards.get(cardId);
  return viewer === 'team' || (card !== undefined && card.hidden === null && seesRound(state, viewer, card.roundId));
};

const ofCard: Seen<WorkshopEvent & { readonly cardId: string }> = (event, state, viewer) =>
  seesCard(state, viewer, event.cardId) ? event : null;

const ofCluster = <Event extends WorkshopEvent & { readonly clusterId: string }>(
  event: Event,
  state: Workshop,
  viewer: Viewer,
): Event | null => (seesRound(state, viewer, state.clusters.get(event.clusterId)?.roundId) ? event : null);

const withoutKey = (event: EventOf<'cardPosted'>): EventOf<'cardPosted'> => ({ ...event, keyHash: '' });

/**
 * The one place that decides who sees which fact. A new event does not compile without a line here.
 * Always asked with the state of now, never of then: a card hidden since is not in yesterday's tail either.
 */
const seen: { readonly [Type in EventType]: Seen<EventOf<Type>> } = {
  workshopPlanned: (event, _state, viewer) =>
    viewer === 'participant' ? { ...event, profile: { ...event.profile, wifi: null } } : event,
  profileChanged: (event, _state, viewer) =>
    viewer === 'participant' && event.changes.wifi ? { ...event, changes: { ...event.changes, wifi: null } } : event,
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
  cardHidden: (event, _state, viewer) => (viewer === 'team' ? event : null),
  cardShown: (event, _state, viewer) => (viewer === 'team' ? event : null),
};

/** What this viewer may know of a fact, now. Null = withheld. */
export const seenBy = (viewer: Viewer, event: WorkshopEvent, state: Workshop): WorkshopEvent | null =>
  (seen[event.type] as Seen<WorkshopEvent>)(event, state, viewer);

/**
 * Whether a fact changes what a viewer may see of earlier facts (reveal, cover, hide, show). Across it no tail
 * of events can be made; the viewer gets a snapshot.
 */
export const changesView = (viewer: Viewer, event: WorkshopEvent): boolean => {
  if (viewer !== 'room') return false;
  if (event.type === 'profileChanged') return event.changes.cardsWhileCollecting !== undefined;
  return event.type === 'movedTo' || event.type === 'cardHidden' || event.type === 'cardShown';
};

const only = <Row>(table: ReadonlyMap<string, Row>, keep: (row: Row) => boolean): ReadonlyMap<string, Row> =>
  new Map([...table].filter(([, row]) => keep(row)));

/** The workshop as this viewer may see it. Hidden means absent: nothing is sent that is only covered. */
export const viewFor = (state: Workshop, viewer: Viewer): Workshop => ({
  ...state,
  profile: viewer === 'participant' ? { ...state.profile, wifi: null } : state.profile,
  cards: new Map(
    [...state.cards]
      .filter(([cardId]) => seesCard(state, viewer, cardId))
      .map(([cardId, card]) => [cardId, { ...card, keyHash: '' }]),
  ),
  clusters: only(state.clusters, ({ roundId }) => seesRound(state, viewer, roundId)),
});
