import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../test/evening.ts';
import { Place, Rank, ranksBetween, UNSORTED } from './place.ts';

const isRising = (ranks: readonly string[]): boolean =>
  ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? '') < rank);
const rows = (ranks: readonly string[]) => ranks.map((rank, index) => ({ id: uuid(index), rank }));

/** Rows in the order of the board, some of which share a rank. */
const crowd = fc.array(fc.record({ before: fc.nat(), isTwin: fc.boolean() }), { maxLength: 40 }).map((insertions) =>
  insertions.reduce<readonly string[]>((ranks, { before, isTwin }) => {
    const place = before % (ranks.length + 1);
    const twin = ranks[place];
    const [rank = ''] = isTwin && twin !== undefined ? [twin] : ranksBetween(rows(ranks), uuid(place), 1);
    return [...ranks, rank].sort((a, b) => (a < b ? -1 : 1));
  }, []),
);

describe('ranksBetween', () => {
  it('RANK-1 given any rows, when some are put before one, then they come behind those before it, in order', () => {
    fc.assert(
      fc.property(crowd, fc.nat(), fc.integer({ min: 1, max: 30 }), (ranks, before, count) => {
        const place = before % (ranks.length + 1);
        const placed = ranksBetween(rows(ranks), ranks[place] === undefined ? null : uuid(place), count);

        expect(placed).toHaveLength(count);
        expect(isRising([...ranks.slice(0, place).slice(-1), ...placed])).toBe(true);
        for (const rank of placed) expect(v.is(Rank, rank)).toBe(true);
        const higher = ranks.slice(place).find((rank) => place === 0 || rank > (ranks[place - 1] ?? ''));
        if (higher !== undefined) expect((placed.at(-1) ?? '') < higher).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('RANK-1 given rows, when the one to come before is unknown or none is named, then the new one comes last', () => {
    for (const before of [null, uuid(99)]) {
      expect(isRising(['a0', 'a1', ...ranksBetween(rows(['a0', 'a1']), before, 1)])).toBe(true);
    }
  });

  it('RANK-2 given rows that share a rank, when one is put between them, then it comes behind them', () => {
    const [rank = ''] = ranksBetween(rows(['a0', 'a1', 'a1', 'a2']), uuid(2), 1);

    expect(isRising(['a1', rank, 'a2'])).toBe(true);
  });

  it('RANK-3 given two neighbours, when five thousand rows are put between them, then each has a place that is kept', () => {
    let [lower, upper] = ['a0', 'a1'];
    for (let turn = 0; turn < 5000; turn += 1) {
      const [rank = ''] = ranksBetween(rows([lower, upper]), uuid(1), 1);
      expect(lower < rank && rank < upper && v.is(Rank, rank)).toBe(true);
      if (turn % 2 === 0) lower = rank;
      else upper = rank;
    }
  });
});

describe('a place', () => {
  it.each([
    ['the unsorted', UNSORTED, true],
    ['a rank in a cluster', { clusterId: uuid(1), rank: 'a0' }, true],
    ['a rank among the unsorted', { clusterId: null, rank: 'a0' }, false],
    ['a cluster without a rank', { clusterId: uuid(1), rank: '' }, false],
    ['a rank nothing can come before', { clusterId: uuid(1), rank: 'a00' }, false],
    ['something that is no rank', { clusterId: uuid(1), rank: 'first' }, false],
  ])('RANK-4 given %s, then it is a place: %o %s', (_what, place, isPlace) => {
    expect(v.is(Place, place)).toBe(isPlace);
  });
});
