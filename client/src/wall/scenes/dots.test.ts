import { describe, expect, test } from 'vitest';
import type { Round } from '@gehoer/shared/domain/round.ts';
import { planned } from '../../../test/wallEvening.ts';
import { densityOf, dotsLines } from './dots.ts';

const options = [
  { clusterId: 'a', position: 1, heading: 'Busse' },
  { clusterId: 'b', position: 2, heading: '' },
];
const result = { ballots: 4, totals: [{ clusterId: 'b', count: 5 }] };
const round = (phase: Round['phase']): Round => ({
  ...planned().rounds.get('round-1')!,
  phase,
  dots: { perPerson: 2, perCluster: 2, options, result },
});

describe('the lines of an opinion poll on the wall', () => {
  test('POLL-7 given a closed poll, when its lines are made, then they stand in the order of the board with their dots', () => {
    expect(dotsLines(round('closed'), 3)).toEqual([
      { clusterId: 'a', number: '3.1', heading: 'Busse', total: 0 },
      { clusterId: 'b', number: '3.2', heading: '', total: 5 },
    ]);
  });

  test('POLL-7 given a poll that is open again, when its lines are made, then the result of before is not in them', () => {
    expect(dotsLines(round('dots'), 3).map(({ total }) => total)).toEqual([null, null]);
  });

  test('given more or longer lines, when they are set, then they are set more closely', () => {
    const lines = (count: number, length: number) =>
      Array.from({ length: count }, () => ({ heading: 'x'.repeat(length) }));
    expect([lines(7, 20), lines(8, 50), lines(10, 40), lines(14, 50), lines(20, 30)].map(densityOf)).toEqual([
      'wide',
      'closest',
      'close',
      'closest',
      'columns',
    ]);
  });
});
