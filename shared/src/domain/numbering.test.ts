import { expect, it } from 'vitest';
import { A, B, FIRST, SECOND, SORTING, TALK, uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { boardNumber, clusterNumber, roundIds, roundNumber } from './numbering.ts';

const { state } = given(...SORTING);

it('BOARD-1 given a programme, then its rounds are numbered in its order, and nothing else is', () => {
  expect(roundIds(state)).toEqual([FIRST, SECOND]);
  expect([FIRST, SECOND, TALK].map((id) => roundNumber(state, id))).toEqual([1, 2, 0]);
});

it('BOARD-1 given a board, then its clusters are numbered by round and place', () => {
  expect([A, B].map((id) => clusterNumber(state, FIRST, id))).toEqual(['1.1', '1.2']);
  expect([null, uuid(99)].map((id) => clusterNumber(state, FIRST, id))).toEqual([null, null]);
  expect(clusterNumber(state, SECOND, A)).toBeNull();
  expect(boardNumber(state, SECOND, 3)).toBe('2.3');
});
