import { EMPTY_PROFILE } from '../src/domain/plan.ts';
import type { Profile } from '../src/domain/profile.ts';
import { freshRound, type Round, type RoundPhase } from '../src/domain/round.ts';
import type { EventOf, WorkshopEvent } from '../src/domain/workshop.ts';

/** The same valid UUID for the same number, different ones for different numbers. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Ids of the steps of the evening all tests of the domain begin with; the rounds have those of their steps. */
export const ARRIVAL = uuid(1);
export const TALK = uuid(2);
export const FIRST = uuid(3);
export const SECOND = uuid(4);
export const END = uuid(5);

/** Some clusters and cards, by their ids. */
export const [A, B, C] = [uuid(0xa), uuid(0xb), uuid(0xc)] as const;
export const [ONE, TWO, THREE] = [uuid(0x101), uuid(0x102), uuid(0x103)] as const;

/** 24 November 2026, 18:00:30 UTC. */
export const NOW = Date.UTC(2026, 10, 24, 18, 0, 30);

export const PROFILE: Profile = { ...EMPTY_PROFILE, eventLabel: 'Arbeitsplattform', actionField: { de: 'Wohnen' } };

/** The key on the writer's device. */
export const keyOf = (cardId: string): string => `key-${cardId}`;
/** Stands in for SHA-256: as long, but a person can read it. */
export const hash = (key: string): string => key.padEnd(43, '-');

export const round = (id: string, changes: Partial<Round> = {}): Round => ({
  ...freshRound(id, { official: { de: 'Was brauchen wir beim Thema {T}?' }, plain: {} }),
  ...changes,
});

export const planned = (profile: Partial<Profile> = {}): EventOf<'workshopPlanned'> => ({
  type: 'workshopPlanned',
  profile: { ...PROFILE, ...profile },
  steps: [
    { id: ARRIVAL, kind: 'arrival' },
    { id: TALK, kind: 'talk', speaker: '', title: '' },
    { id: FIRST, kind: 'round' },
    { id: SECOND, kind: 'round' },
    { id: END, kind: 'end' },
  ],
  rounds: [round(FIRST), round(SECOND, { mode: 'table', minutes: 8 })],
});

export const movedTo = (stepId: string, phase: RoundPhase | null = null): EventOf<'movedTo'> => ({
  type: 'movedTo',
  stepId,
  phase,
  endsAt: null,
});

/** A card in the first round, whose writer has the card's key. */
export const posted = (cardId: string, text = 'Mehr Bänke am Markt', roundId = FIRST): EventOf<'cardPosted'> => ({
  type: 'cardPosted',
  cardId,
  roundId,
  text,
  language: 'de',
  keyHash: hash(keyOf(cardId)),
});

export const opened = (id: string, rank = 'a0', heading = '', roundId = FIRST): EventOf<'clusterOpened'> => ({
  type: 'clusterOpened',
  cluster: { id, roundId, heading, statement: '', rank },
});

/** One card's way from the unsorted into a cluster. */
export const put = (cardId: string, clusterId: string, rank = 'a0', roundId = FIRST): EventOf<'cardsMoved'> => ({
  type: 'cardsMoved',
  roundId,
  moves: [{ cardId, from: { clusterId: null, rank: '' }, to: { clusterId, rank } }],
});

/** Cards that lay by themselves and are put under another one. */
export const stacked = (top: string, ...cardIds: readonly string[]): EventOf<'cardsStacked'> => ({
  type: 'cardsStacked',
  roundId: FIRST,
  moves: cardIds.map((cardId) => ({ cardId, from: null, to: top })),
});

/** A card from paper in the first round. */
export const entered = (
  cardId: string,
  text = 'vom Papier',
  kind: 'card' | 'note' = 'card',
): EventOf<'cardEntered'> => ({
  type: 'cardEntered',
  cardId,
  roundId: FIRST,
  kind,
  text,
  language: 'de',
  table: null,
});

export const hiddenCard = (cardId: string): EventOf<'cardHidden'> => ({
  type: 'cardHidden',
  cardId,
  reason: 'insulting',
});

/** The same card in a second cluster. */
export const copied = (cardId: string, clusterId: string, id = uuid(0x201)): EventOf<'cardCopied'>['copy'] => ({
  id,
  cardId,
  place: { clusterId, rank: 'a5' },
});

/** An opinion poll on clusters A and B of the first round. */
export const dotsOpened = (perPerson: number, perCluster = 1): EventOf<'dotsOpened'> => ({
  type: 'dotsOpened',
  roundId: FIRST,
  perPerson,
  perCluster,
  options: [
    { clusterId: A, position: 1, heading: 'Aufenthalt' },
    { clusterId: B, position: 2, heading: '' },
  ],
});

/** The evening up to the first round, which collects. */
export const COLLECTING: readonly WorkshopEvent[] = [planned(), movedTo(FIRST, 'collecting')];

/** The first round being sorted: cards ONE and TWO in cluster A, THREE unsorted, cluster B empty. */
export const SORTING: readonly WorkshopEvent[] = [
  ...COLLECTING,
  posted(ONE, 'eins'),
  posted(TWO, 'zwei'),
  posted(THREE, 'drei'),
  movedTo(FIRST, 'sorting'),
  opened(A, 'a0', 'Aufenthalt'),
  opened(B, 'a1'),
  put(ONE, A, 'a0'),
  put(TWO, A, 'a1'),
];
