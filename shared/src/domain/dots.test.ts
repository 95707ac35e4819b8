import { describe, expect, it } from 'vitest';
import { A, B, C, copied, dotsOpened, FIRST, hash, hiddenCard, keyOf } from '../../test/evening.ts';
import { movedTo, ONE, opened, put, SECOND, SORTING, TALK, THREE, TWO, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { suggestedDots } from './dots.ts';
import type { EventOf, WorkshopEvent } from './workshop.ts';

const [MINE, OTHER] = [uuid(0x301), uuid(0x302)];
const BOTH: readonly WorkshopEvent[] = [...SORTING, put(THREE, B)];
/** Dots are given on clusters A and B: three per person, at most two for a cluster. */
const OPEN: readonly WorkshopEvent[] = [...BOTH, movedTo(FIRST, 'dots'), dotsOpened(3, 2)];
const RULES = { roundId: FIRST, perPerson: 3, perCluster: 2 };

const dotsFor = (first: number, second = 0) =>
  [
    { clusterId: A, count: first },
    { clusterId: B, count: second },
  ].filter(({ count }) => count > 0);
const cast = (ballotId: string, dots: EventOf<'ballotCast'>['dots']): EventOf<'ballotCast'> => ({
  type: 'ballotCast',
  ballotId,
  roundId: FIRST,
  keyHash: hash(keyOf(ballotId)),
  dots,
});
const wish = (dots: EventOf<'ballotCast'>['dots'], key: string | null = null) => ({
  ballotId: MINE,
  roundId: FIRST,
  keyHash: hash(keyOf(MINE)),
  key,
  dots,
});
const counted = (ballots: number, first: number, second: number): EventOf<'dotsCounted'> => ({
  type: 'dotsCounted',
  roundId: FIRST,
  ballots,
  totals: [
    { clusterId: A, count: first },
    { clusterId: B, count: second },
  ],
});

describe('openDots', () => {
  it('DOTS-1 given a sorted round, when dots are opened, then on the clusters of now, in the order of the board', () => {
    given(...BOTH)
      .when('openDots', RULES)
      .then([movedTo(FIRST, 'dots'), dotsOpened(3, 2)]);
    expect(given(...OPEN).state.rounds.get(FIRST)).toMatchObject({
      phase: 'dots',
      dots: { result: null, perPerson: 3 },
    });
  });

  it('DOTS-1 given clusters without a card that is seen, when dots are opened, then they are not voted on', () => {
    const optionsOf = (...facts: WorkshopEvent[]) => {
      const decided = judge(given(...SORTING, ...facts).state, 'openDots', RULES);
      return JSON.stringify(decided)
        .match(/"clusterId":"[^"]*/gu)
        ?.map((text) => text.slice(-1));
    };

    expect(optionsOf()).toEqual(['a']);
    expect(optionsOf(put(THREE, B), hiddenCard(THREE))).toEqual(['a']);
    expect(optionsOf({ type: 'cardCopied', copy: copied(ONE, B) })).toEqual(['a', 'b']);
    expect(optionsOf({ type: 'cardCopied', copy: copied(THREE, B) }, hiddenCard(THREE))).toEqual(['a']);
  });

  it.each([
    ['it is not the round of now', { roundId: SECOND }, 'unknownRound' as const],
    ['there is no such round', { roundId: C }, 'unknownRound' as const],
    ['a cluster could get more dots than somebody has', { perCluster: 4 }, 'invalidValue' as const],
  ])('DOTS-2 given a sorted round, when dots are opened and %s, then that is refused', (_why, wrong, refused) => {
    given(...BOTH)
      .when('openDots', { ...RULES, ...wrong })
      .then(refused);
  });

  it('DOTS-2 given a round that is covered, open already, or without clusters, when dots are opened, then not', () => {
    given(...BOTH, movedTo(FIRST, 'collecting'))
      .when('openDots', RULES)
      .then('invalidValue');
    given(...OPEN)
      .when('openDots', RULES)
      .then('invalidValue');
    given(...SORTING, hiddenCard(ONE), hiddenCard(TWO))
      .when('openDots', RULES)
      .then('unknownCluster');
    const { state } = given(...BOTH);
    for (const wrong of [{ perPerson: 0 }, { perPerson: 11 }, { perCluster: 0 }, { perCluster: 1.5 }])
      expect(judge(state, 'openDots', { ...RULES, ...wrong })).toEqual({ refused: 'malformed' });
  });

  it('DOTS-6 given a result, when dots are opened again, then it is covered, and the ballots are still there', () => {
    const { state } = given(
      ...OPEN,
      cast(MINE, dotsFor(1)),
      counted(1, 1, 0),
      movedTo(FIRST, 'sorting'),
      ...OPEN.slice(-2),
    );

    expect(state.rounds.get(FIRST)?.dots?.result).toBeNull();
    expect(state.ballots.size).toBe(1);
  });

  it('DOTS-6 given dots that have been given, when they are opened again, then by the same rules', () => {
    const closed = [movedTo(FIRST, 'sorting'), { type: 'clusterRemoved' as const, cluster: opened(B, 'a1').cluster }];

    given(...OPEN, cast(MINE, dotsFor(1)), ...closed)
      .when('openDots', { ...RULES, perPerson: 4 })
      .then('dotsGiven');
    given(...OPEN, cast(MINE, dotsFor(1)), ...closed)
      .when('openDots', RULES)
      .then([
        movedTo(FIRST, 'dots'),
        { ...dotsOpened(3, 2), options: [{ clusterId: A, position: 1, heading: 'Aufenthalt' }] },
      ]);
    given(...OPEN, cast(MINE, dotsFor(1)), cast(MINE, []), movedTo(FIRST, 'sorting'))
      .when('openDots', { ...RULES, perPerson: 4 })
      .then([movedTo(FIRST, 'dots'), dotsOpened(4, 2)]);
  });

  it('DOTS-7 given clusters, then half as many dots are suggested, at least one and at most ten', () => {
    expect([0, 1, 2, 9, 20, 21, 400].map(suggestedDots)).toEqual([1, 1, 1, 5, 10, 10, 10]);
  });
});

describe('castBallot', () => {
  it('DOTS-3 given open dots, when a phone gives some or all of its own, then that is its ballot', () => {
    for (const dots of [dotsFor(2, 1), dotsFor(0, 1), []]) {
      given(...OPEN)
        .when('castBallot', wish(dots))
        .then([cast(MINE, dots)]);
    }
  });

  it.each([
    ['more than one has', dotsFor(2, 2), 'limitReached' as const],
    ['more than a cluster may get', dotsFor(3), 'limitReached' as const],
    ['for something that is not voted on', [{ clusterId: C, count: 1 }], 'unknownCluster' as const],
    ['for a cluster twice', [...dotsFor(1), ...dotsFor(1)], 'unknownCluster' as const],
  ])('DOTS-3 given open dots, when a phone gives %s, then that is refused', (_what, dots, refused) => {
    given(...OPEN)
      .when('castBallot', wish(dots))
      .then(refused);
  });

  it('DOTS-3 given dots that are closed or were never opened, when a phone gives some, then that is refused', () => {
    for (const facts of [BOTH, [...OPEN, movedTo(FIRST, 'sorting')], [...OPEN, movedTo(TALK)]]) {
      given(...facts)
        .when('castBallot', wish(dotsFor(1)))
        .then('dotsClosed');
    }
    given(...OPEN)
      .when('castBallot', { ...wish(dotsFor(1)), roundId: C })
      .then('unknownRound');
  });

  it('DOTS-4 given a phone with a ballot, when it casts another one, then that is refused; it may change its own', () => {
    given(...OPEN)
      .when('castBallot', wish(dotsFor(1)), { ballotsUsed: 1 })
      .then('limitReached');
    given(...OPEN, cast(MINE, dotsFor(1)))
      .when('castBallot', wish(dotsFor(0, 2), keyOf(MINE)), { ballotsUsed: 1 })
      .then([cast(MINE, dotsFor(0, 2))]);
    expect(given(...OPEN, cast(MINE, dotsFor(1)), cast(MINE, dotsFor(0, 2))).state.ballots.size).toBe(1);
  });

  it('DOTS-4 given somebody else’s ballot, when a phone changes it without its key, then that is refused', () => {
    for (const key of [null, keyOf(OTHER)]) {
      given(...OPEN, cast(MINE, dotsFor(1)))
        .when('castBallot', wish(dotsFor(2), key))
        .then('notYourCard');
    }
  });

  it('DOTS-4 given a ballot of another round, when a phone takes it along, then that is refused', () => {
    const second: WorkshopEvent[] = [
      movedTo(SECOND, 'dots'),
      { ...dotsOpened(3, 2), roundId: SECOND, options: [{ clusterId: C, position: 1, heading: '' }] },
    ];

    given(...OPEN, cast(MINE, dotsFor(1)), opened(C, 'a0', '', SECOND), ...second)
      .when('castBallot', { ...wish([], keyOf(MINE)), roundId: SECOND })
      .then('duplicateId');
  });
});

describe('counting', () => {
  it.each([
    ['to sorting', FIRST, 'sorting'],
    ['to its end', FIRST, 'closed'],
    ['to another step', TALK, null],
  ] as const)('DOTS-5 given ballots, when the evening goes on %s, then they are counted', (_where, stepId, phase) => {
    given(...OPEN, cast(MINE, dotsFor(2, 1)), cast(OTHER, dotsFor(1)), cast(C, []))
      .when('moveTo', { stepId, phase })
      .then([counted(2, 3, 1), movedTo(stepId, phase)]);
  });

  it('DOTS-5 given a result, then it stands with the round; without open dots nothing is counted', () => {
    const { state } = given(...OPEN, counted(2, 3, 1), movedTo(FIRST, 'sorting'));

    expect(state.rounds.get(FIRST)?.dots?.result).toEqual({ ballots: 2, totals: counted(2, 3, 1).totals });
    given(...OPEN, counted(2, 3, 1), movedTo(FIRST, 'sorting'))
      .when('moveTo', { stepId: FIRST, phase: 'closed' })
      .then([movedTo(FIRST, 'closed')]);
  });

  it('DOTS-5 given a cluster that is voted on no more, when ballots are counted, then its dots are not', () => {
    const again: WorkshopEvent = { ...dotsOpened(3, 2), options: [{ clusterId: B, position: 2, heading: '' }] };

    given(...OPEN, cast(MINE, dotsFor(2, 1)), again)
      .when('moveTo', { stepId: FIRST, phase: 'sorting' })
      .then([{ ...counted(1, 0, 1), totals: [{ clusterId: B, count: 1 }] }, movedTo(FIRST, 'sorting')]);
  });

  it('PROG-2 given a round, when somebody goes to its dots without opening them, then that is refused', () => {
    given(...BOTH)
      .when('moveTo', { stepId: FIRST, phase: 'dots' })
      .then('invalidValue');
  });
});
