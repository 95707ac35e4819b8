import { describe, expect, it } from 'vitest';
import { A, B, C, COLLECTING, movedTo, ONE, opened, posted, put, SECOND, SORTING } from '../../test/evening.ts';
import { FIRST, THREE, TWO } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { cardsOf, clustersOf } from './cluster.ts';

describe('the order of the board', () => {
  it('BOARD-1 given clusters, then they lie in the order of their ranks, and by id where ranks are equal', () => {
    const { state } = given(...COLLECTING, opened(C, 'a0'), opened(A, 'a1'), opened(B, 'a0'));

    expect(clustersOf(state, FIRST).map(({ id }) => id)).toEqual([B, C, A]);
  });

  it('BOARD-1 given another round, then its clusters and cards are not on this board', () => {
    const { state } = given(...SORTING, opened(C, 'a0', '', SECOND), posted(B, 'anderswo', SECOND));

    expect(clustersOf(state, FIRST).map(({ id }) => id)).toEqual([A, B]);
    expect(cardsOf(state, SECOND).map(({ id }) => id)).toEqual([B]);
  });

  it('BOARD-2 given cards, then sorted ones lie by rank, and unsorted ones by their random ids, not by time', () => {
    const { state } = given(...COLLECTING, opened(A), ...[THREE, ONE, TWO].map((id) => posted(id)), put(ONE, A, 'a5'));

    expect(cardsOf(state, FIRST).map(({ id }) => id)).toEqual([TWO, THREE, ONE]);
  });

  it('BOARD-2 given a hidden card, then it keeps its place', () => {
    const { state } = given(...SORTING, { type: 'cardHidden', cardId: TWO, reason: 'insulting' });

    expect(cardsOf(state, FIRST).map(({ id }) => id)).toEqual([THREE, ONE, TWO]);
  });

  it('BOARD-2 given cards and clusters, when facts come about ones that are not there, then nothing changes', () => {
    const gone = { clusterId: C, from: '', to: 'x' };
    const { state } = given(...SORTING);

    const after = given(
      ...SORTING,
      { type: 'clusterNamed', ...gone },
      { type: 'clusterRanked', ...gone },
      { type: 'cardEdited', cardId: C, text: 'x', language: 'de' },
      { type: 'cardWithdrawn', cardId: C },
      { type: 'cardHidden', cardId: C, reason: 'other' },
      { type: 'cardShown', cardId: C, reason: 'other' },
      put(C, A),
      { type: 'timerSet', roundId: C, endsAt: 1 },
      { type: 'roundSet', roundId: C, mode: 'table', minutes: 1 },
      { type: 'questionChanged', roundId: C, version: 'plain', language: 'de', text: 'x' },
    ).state;
    expect({ ...after, seq: 0 }).toEqual({ ...state, seq: 0 });
  });

  it('BOARD-3 given a board, when its round goes back to waiting, then nothing of it is lost', () => {
    const { state } = given(...SORTING, movedTo(FIRST, 'waiting'));

    expect([clustersOf(state, FIRST).length, cardsOf(state, FIRST).length]).toEqual([2, 3]);
  });
});
