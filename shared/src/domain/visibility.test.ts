import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  A,
  B,
  COLLECTING,
  END,
  FIRST,
  movedTo,
  ONE,
  opened,
  planned,
  posted,
  put,
  SECOND,
} from '../../test/evening.ts';
import { copied, dotsOpened, hash, round, SORTING, TALK, THREE, TWO, uuid } from '../../test/evening.ts';
import { anyHistory } from '../../test/dice.ts';
import { History } from '../../test/history.ts';
import { VIEWERS, type Viewer } from './actor.ts';
import { UNMARKED } from './marks.ts';
import { changesView, seenBy, viewFor } from './visibility.ts';
import { emptyWorkshop, evolve, type EventOf, type EventType, type Workshop, type WorkshopEvent } from './workshop.ts';

const after = (...facts: WorkshopEvent[]): Workshop => evolve(emptyWorkshop('evening'), facts, facts.length);
const REVEALED = after(...SORTING);
const COVERED = after(...SORTING, movedTo(FIRST, 'collecting'));
const HIDDEN = after(...SORTING, { type: 'cardHidden', cardId: ONE, reason: 'insulting' });
const GONE = after(...SORTING, { type: 'cardWithdrawn', cardId: ONE });
const WIFI = { ssid: 'Saal', password: 'geheim' };

/** Who gets a fact: everybody, only those who may see cards now, or nobody but the team. */
interface Rule<Event> {
  readonly event: Event;
  /** Only where it is not even for the team. */
  readonly team?: 'never';
  readonly room: 'always' | 'revealed' | 'never';
  readonly participant: 'always' | 'never';
  /** What differs in the copy of the room, and in that of participants. */
  readonly changed?: { readonly team?: object; readonly room?: object; readonly participant?: object };
  /** Whether it is about a card, so that the room gets it no more once that card is hidden or gone. */
  readonly ofCard?: true;
}

const RULES: { readonly [Type in EventType]: Rule<EventOf<Type>> } = {
  workshopPlanned: {
    event: planned({ wifi: WIFI, flagWords: ['Depp'] }),
    room: 'always',
    participant: 'always',
    changed: { room: { profile: planned({ wifi: WIFI }).profile }, participant: { profile: planned().profile } },
  },
  profileChanged: {
    event: { type: 'profileChanged', changes: { place: 'Saal', wifi: WIFI, flagWords: ['Depp'] } },
    room: 'always',
    participant: 'always',
    changed: {
      room: { changes: { place: 'Saal', wifi: WIFI, flagWords: [] } },
      participant: { changes: { place: 'Saal', wifi: null, flagWords: [] } },
    },
  },
  movedTo: { event: movedTo(FIRST, 'collecting'), room: 'always', participant: 'always' },
  talkChanged: {
    event: { type: 'talkChanged', stepId: TALK, speaker: 'Dr. Muster', title: 'Wohnen' },
    room: 'always',
    participant: 'always',
  },
  stepAdded: {
    event: { type: 'stepAdded', step: { id: uuid(9), kind: 'round' }, round: round(uuid(9)), before: END },
    room: 'always',
    participant: 'always',
  },
  stepRemoved: { event: { type: 'stepRemoved', stepId: SECOND }, room: 'always', participant: 'always' },
  questionChanged: {
    event: { type: 'questionChanged', roundId: FIRST, version: 'plain', language: 'de', text: 'Was?' },
    room: 'always',
    participant: 'always',
  },
  roundSet: {
    event: { type: 'roundSet', roundId: FIRST, mode: 'table', minutes: 9 },
    room: 'always',
    participant: 'always',
  },
  timerSet: { event: { type: 'timerSet', roundId: FIRST, endsAt: 1 }, room: 'always', participant: 'always' },
  cardPosted: {
    event: posted(ONE),
    room: 'revealed',
    participant: 'never',
    changed: { team: { keyHash: '' }, room: { keyHash: '' } },
    ofCard: true,
  },
  cardEdited: {
    event: { type: 'cardEdited', cardId: ONE, text: 'neu', language: 'de' },
    room: 'revealed',
    participant: 'never',
    ofCard: true,
  },
  cardWithdrawn: { event: { type: 'cardWithdrawn', cardId: ONE }, room: 'always', participant: 'never' },
  clusterOpened: { event: opened(A), room: 'revealed', participant: 'never' },
  clusterRemoved: {
    event: { type: 'clusterRemoved', cluster: opened(A).cluster },
    room: 'revealed',
    participant: 'never',
  },
  clusterNamed: {
    event: { type: 'clusterNamed', clusterId: A, from: 'Aufenthalt', to: 'Bänke' },
    room: 'revealed',
    participant: 'never',
  },
  clusterRanked: {
    event: { type: 'clusterRanked', clusterId: A, from: 'a0', to: 'a2' },
    room: 'revealed',
    participant: 'never',
  },
  cardsMoved: { event: put(ONE, A), room: 'revealed', participant: 'never', ofCard: true },
  cardHidden: {
    event: { type: 'cardHidden', cardId: THREE, reason: 'insulting' },
    room: 'never',
    participant: 'never',
  },
  cardShown: { event: { type: 'cardShown', cardId: THREE, reason: 'insulting' }, room: 'never', participant: 'never' },
  cardsChecked: { event: { type: 'cardsChecked', cardIds: [ONE] }, room: 'never', participant: 'never' },
  cardErased: { event: { type: 'cardErased', cardId: THREE, reason: 'personal' }, room: 'never', participant: 'never' },
  cardEntered: {
    event: { type: 'cardEntered', cardId: ONE, roundId: FIRST, kind: 'card', text: 'neu', language: 'de', table: 4 },
    room: 'revealed',
    participant: 'never',
    changed: { room: { table: null } },
    ofCard: true,
  },
  cardCorrected: {
    event: { type: 'cardCorrected', cardId: ONE, text: 'neu', language: 'de' },
    room: 'revealed',
    participant: 'never',
    ofCard: true,
  },
  cardMarked: {
    event: { type: 'cardMarked', cardId: ONE, from: UNMARKED, to: { quote: true, field: '' } },
    room: 'never',
    participant: 'never',
  },
  cardsStacked: {
    event: { type: 'cardsStacked', roundId: FIRST, moves: [{ cardId: ONE, from: null, to: TWO }] },
    room: 'revealed',
    participant: 'never',
    ofCard: true,
  },
  cardCopied: {
    event: { type: 'cardCopied', copy: copied(ONE, B) },
    room: 'revealed',
    participant: 'never',
    ofCard: true,
  },
  copyRemoved: {
    event: { type: 'copyRemoved', copy: copied(ONE, B) },
    room: 'revealed',
    participant: 'never',
    ofCard: true,
  },
  cardTranslated: {
    event: { type: 'cardTranslated', cardId: ONE, text: 'eins', translator: 'person' },
    room: 'revealed',
    participant: 'never',
    ofCard: true,
  },
  statementDrafted: {
    event: { type: 'statementDrafted', clusterId: A, from: '', to: 'Wir brauchen Bänke.' },
    room: 'revealed',
    participant: 'never',
  },
  dotsOpened: { event: dotsOpened(3), room: 'always', participant: 'always' },
  ballotCast: {
    event: { type: 'ballotCast', ballotId: uuid(0x301), roundId: FIRST, keyHash: hash('k'), dots: [] },
    team: 'never',
    room: 'never',
    participant: 'never',
  },
  dotsCounted: {
    event: { type: 'dotsCounted', roundId: FIRST, ballots: 2, totals: [{ clusterId: A, count: 3 }] },
    room: 'always',
    participant: 'always',
  },
  stageSet: {
    event: { type: 'stageSet', stage: { focus: { on: 'card', id: ONE }, held: false } },
    room: 'always',
    participant: 'never',
  },
};
/** Facts that show or cover earlier ones. */
const UNVEILING: readonly EventType[] = [
  ...(['movedTo', 'cardHidden', 'cardShown', 'cardsChecked', 'cardErased'] as const),
];
const ALL_RULES = Object.entries(RULES) as [EventType, Rule<WorkshopEvent>][];

describe('a fact', () => {
  it.each(ALL_RULES)(
    'VIS-1 given %s, then the team gets it, the room what it may see, phones no cards',
    (_type, rule) => {
      const copyFor = (viewer: Viewer) => ({ ...rule.event, ...rule.changed?.[viewer] });
      const forRoom = { always: [true, true], revealed: [true, false], never: [false, false] }[rule.room];

      for (const [index, state] of [REVEALED, COVERED].entries()) {
        expect(seenBy('team', rule.event, state)).toEqual(rule.team === 'never' ? null : copyFor('team'));
        expect(seenBy('room', rule.event, state)).toEqual(forRoom[index] ? copyFor('room') : null);
        expect(seenBy('participant', rule.event, state)).toEqual(
          rule.participant === 'always' ? copyFor('participant') : null,
        );
      }
    },
  );

  it.each(ALL_RULES.filter(([, { ofCard }]) => ofCard))(
    'VIS-2 given %s about a card that has been hidden or withdrawn since, then only the team gets it',
    (_type, { event }) => {
      for (const state of [HIDDEN, GONE]) {
        expect(seenBy('room', event, state)).toBeNull();
        expect(seenBy('participant', event, state)).toBeNull();
        expect(seenBy('team', event, state)).not.toBeNull();
      }
    },
  );

  it('VIS-2 given several cards that are moved, when one of them is hidden, then the room gets the others', () => {
    const way = (cardId: string) => ({
      cardId,
      from: { clusterId: null, rank: '' as const },
      to: { clusterId: B, rank: 'a0' },
    });
    const event: WorkshopEvent = { type: 'cardsMoved', roundId: FIRST, moves: [way(ONE), way(TWO)] };

    expect(seenBy('room', event, HIDDEN)).toEqual({ ...event, moves: [way(TWO)] });
    expect(seenBy('team', event, HIDDEN)).toEqual(event);
  });

  it.each(ALL_RULES)(
    'VIS-3 given %s, then the room sees everything anew if it shows or covers earlier facts',
    (type, { event }) => {
      expect(changesView('room', event, REVEALED)).toBe(UNVEILING.includes(type));
      expect([changesView('team', event, REVEALED), changesView('participant', event, REVEALED)]).toEqual([
        false,
        false,
      ]);
    },
  );

  it('VIS-3 given the choice whether cards are covered while they are written, then the room sees everything anew', () => {
    const event: WorkshopEvent = { type: 'profileChanged', changes: { cardsWhileCollecting: 'live' } };

    expect(changesView('room', event, REVEALED)).toBe(true);
  });

  it('VIS-3 given cards that are checked first, when one is edited, then the room sees everything anew', () => {
    const checking = after(...SORTING, { type: 'profileChanged', changes: { checkCards: true } });

    expect(changesView('room', RULES.cardEdited.event, checking)).toBe(true);
  });
});

describe('a view', () => {
  const seenIn = (state: Workshop, viewer: Viewer) => {
    const { cards, clusters } = viewFor(state, viewer);
    return { cards: [...cards.keys()], clusters: [...clusters.keys()] };
  };
  const everything = { cards: [ONE, TWO, THREE], clusters: [A, B] };
  const nothing = { cards: [], clusters: [] };

  it('VIS-4 given a covered round, then its cards and clusters are with the team only', () => {
    expect(seenIn(COVERED, 'team')).toEqual(everything);
    expect([seenIn(COVERED, 'room'), seenIn(COVERED, 'participant')]).toEqual([nothing, nothing]);
  });

  it('VIS-4 given a revealed round, then the room sees it, and phones still carry nobody’s cards', () => {
    expect(seenIn(REVEALED, 'room')).toEqual(everything);
    expect(seenIn(REVEALED, 'participant')).toEqual(nothing);
  });

  it('VIS-4 given cards that are shown while they are written, then the room sees them at once', () => {
    const live = after(planned({ cardsWhileCollecting: 'live' }), ...COLLECTING.slice(1), posted(ONE));

    expect([seenIn(live, 'room').cards, seenIn(live, 'participant').cards]).toEqual([[ONE], []]);
  });

  it('VIS-5 given a hidden card, then it is with the team only', () => {
    expect(seenIn(HIDDEN, 'room').cards).toEqual([TWO, THREE]);
    expect(seenIn(HIDDEN, 'team').cards).toEqual([ONE, TWO, THREE]);
  });

  it('VIS-6 given a card’s table and marks, then they are with the team only', () => {
    const typed = { ...RULES.cardEntered.event, cardId: uuid(8) };
    const marked = { ...RULES.cardMarked.event, cardId: uuid(8) };
    const state = after(...SORTING, typed, marked);

    expect(viewFor(state, 'team').cards.get(uuid(8))).toMatchObject({ table: 4, marks: { quote: true, field: '' } });
    expect(viewFor(state, 'room').cards.get(uuid(8))).toMatchObject({ table: null, marks: UNMARKED });
  });

  it('VIS-9 given ballots, then no view has them, that of the team included, and none is in any fact', () => {
    const open = [...SORTING, dotsOpened(3), RULES.ballotCast.event];
    const state = after(...open);

    for (const viewer of VIEWERS) {
      expect(viewFor(state, viewer).ballots.size).toBe(0);
      expect(JSON.stringify(open.map((event) => seenBy(viewer, event, state)))).not.toContain('ballot');
    }
  });

  it('VIS-10 given words that are watched for, then they are with the team only', () => {
    const state = after(planned({ flagWords: ['Depp'] }));

    expect(VIEWERS.map((viewer) => viewFor(state, viewer).profile.flagWords)).toEqual([['Depp'], [], []]);
  });

  it('VIS-6 given any history, then no view has what proves a card to be somebody’s, and no phone the Wi-Fi', () => {
    fc.assert(
      fc.property(anyHistory(), (throws) => {
        const history = new History(planned({ cardLimit: null, wifi: WIFI }), ...COLLECTING.slice(1));
        for (const dice of throws) {
          const { events, after: state } = history.happen(dice);
          for (const viewer of VIEWERS) {
            const sent = JSON.stringify([
              ...viewFor(state, viewer).cards.values(),
              ...events.map((event) => seenBy(viewer, event, state)),
            ]);
            expect(sent).not.toContain('key-');
          }
          expect(viewFor(state, 'participant').profile.wifi).toBeNull();
          expect(JSON.stringify(events.map((event) => seenBy('participant', event, state)))).not.toContain('geheim');
        }
      }),
    );
  });
});
