import { describe, expect, it } from 'vitest';
import { COLLECTING, FIRST, movedTo, NOW, planned, SECOND, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { isRevealed, limitOf } from './round.ts';

const MINUTE = 60_000;

describe('changeQuestion', () => {
  const wording = { roundId: FIRST, version: 'plain' as const, language: 'tr' as const, text: 'Bize ne lazım?' };

  it('ROUND-1 given a round, when one wording changes, then all others stay', () => {
    const changed = { type: 'questionChanged' as const, ...wording };

    given(planned()).when('changeQuestion', wording).then([changed]);
    expect(given(planned(), changed).state.rounds.get(FIRST)?.questions).toEqual({
      official: { de: 'Was brauchen wir beim Thema {T}?' },
      plain: { tr: 'Bize ne lazım?' },
    });
  });

  it('ROUND-1 given no such round, when its question changes, then that is refused', () => {
    given(planned())
      .when('changeQuestion', { ...wording, roundId: uuid(99) })
      .then('unknownRound');
  });
});

describe('setRound', () => {
  it('ROUND-2 given a round, when it is set, then who writes and how long are as wished', () => {
    const set = { roundId: FIRST, mode: 'table' as const, minutes: 12 };

    given(planned())
      .when('setRound', set)
      .then([{ type: 'roundSet', ...set }]);
    const { state } = given(planned(), { type: 'roundSet', ...set });
    expect(state.rounds.get(FIRST)).toMatchObject({ mode: 'table', minutes: 12, phase: 'waiting' });
  });

  it('ROUND-2 given no such round, when it is set, then that is refused', () => {
    given(planned())
      .when('setRound', { roundId: uuid(99), mode: 'table', minutes: 5 })
      .then('unknownRound');
  });

  it.each([0, 91, 2.5, '5', null])('ROUND-2 given a round, when it is to last %j minutes, then not', (minutes) => {
    const input = { roundId: FIRST, mode: 'single', minutes };

    expect(judge(given(planned()).state, 'setRound', input)).toEqual({ refused: 'malformed' });
  });
});

describe('extendTimer', () => {
  const collectingUntil = (endsAt: number | null) =>
    given(planned(), { type: 'movedTo', stepId: FIRST, phase: 'collecting', endsAt });
  const extend = { roundId: FIRST, minutes: 3 };
  const until = (endsAt: number) => [{ type: 'timerSet' as const, roundId: FIRST, endsAt }];

  it('ROUND-3 given a running timer, when it is extended, then the minutes come on top', () => {
    collectingUntil(NOW + MINUTE)
      .when('extendTimer', extend)
      .then(until(NOW + 4 * MINUTE));
  });

  it('ROUND-3 given a timer that has run out, when it is extended, then the minutes count from now', () => {
    collectingUntil(NOW - MINUTE)
      .when('extendTimer', extend)
      .then(until(NOW + 3 * MINUTE));
    collectingUntil(null)
      .when('extendTimer', extend)
      .then(until(NOW + 3 * MINUTE));
  });

  it('ROUND-3 given a round that does not collect, when its timer is extended, then that is refused', () => {
    given(planned()).when('extendTimer', extend).then('notCollecting');
    given(...COLLECTING, movedTo(FIRST, 'sorting'))
      .when('extendTimer', extend)
      .then('notCollecting');
    given(planned())
      .when('extendTimer', { roundId: uuid(99), minutes: 3 })
      .then('unknownRound');
  });

  it('ROUND-3 given a timer that is set, then the round ends then', () => {
    expect(given(...COLLECTING, ...until(NOW)).state.rounds.get(FIRST)?.endsAt).toBe(NOW);
  });
});

describe('a round', () => {
  it('ROUND-4 given phones or tables that write, then the limit is that of phones or of tables', () => {
    const { state } = given(planned({ cardLimit: 2, tableLimit: null }));
    const [first, second] = [state.rounds.get(FIRST)!, state.rounds.get(SECOND)!];

    expect([limitOf(state, first), limitOf(state, second)]).toEqual([2, null]);
  });

  it.each([
    ['waiting', false, false],
    ['collecting', false, true],
    ['sorting', true, true],
    ['dots', false, true],
    ['closed', false, true],
  ] as const)('ROUND-5 given a %s round, then it is revealed (covered: %s, live: %s)', (phase, covered, live) => {
    const at = (cardsWhileCollecting: 'covered' | 'live') =>
      isRevealed(given(planned({ cardsWhileCollecting }), movedTo(FIRST, phase)).state, FIRST);

    expect([at('covered'), at('live')]).toEqual([covered, live]);
    expect(isRevealed(given(planned()).state, uuid(99))).toBe(false);
  });

  it('ROUND-6 given a revealed round, when it is closed or left, then it stays revealed', () => {
    const sorted = [...COLLECTING, movedTo(FIRST, 'sorting')];

    expect(isRevealed(given(...sorted, movedTo(FIRST, 'closed')).state, FIRST)).toBe(true);
    expect(isRevealed(given(...sorted, movedTo(FIRST, 'dots')).state, FIRST)).toBe(true);
    expect(isRevealed(given(...sorted, movedTo(SECOND, 'collecting')).state, FIRST)).toBe(true);
  });

  it('ROUND-6 given a round that collects, when it is left by mistake, then its cards stay covered', () => {
    expect(isRevealed(given(...COLLECTING, movedTo(SECOND, 'waiting')).state, FIRST)).toBe(false);
  });

  it.each(['waiting', 'collecting'] as const)(
    'ROUND-6 given a revealed round, when it is taken back to %s, then it is covered again',
    (phase) => {
      const back = given(...COLLECTING, movedTo(FIRST, 'sorting'), movedTo(FIRST, phase), movedTo(FIRST, 'closed'));

      expect(isRevealed(back.state, FIRST)).toBe(false);
    },
  );
});
