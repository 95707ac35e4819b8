import { evolve } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import {
  A,
  B,
  FIRST,
  ONE,
  posted,
  put,
  SECOND,
  SORTING,
  THREE,
  TWO,
  uuid,
} from '../../../../../../shared/test/evening.ts';
import { given } from '../../../../../../shared/test/given.ts';
import { arrivalOrder } from './arrivalOrder.ts';
import { areasOf, boardLayout, keepUnchanged, roundNumber } from './boardLayout.ts';
import { matching, moveTargets } from './moveTargets.ts';

const { state } = given(...SORTING);

describe('the board of a round', () => {
  it('given a round being sorted, when it is laid out, then each card lies in its area and clusters have numbers', () => {
    const layout = boardLayout(state, FIRST, []);
    expect(areasOf(layout)).toEqual([
      { id: null, cardIds: [THREE] },
      { id: A, cardIds: [ONE, TWO] },
      { id: B, cardIds: [] },
    ]);
    expect(layout.clusters.map(({ number }) => number)).toEqual(['1.1', '1.2']);
    expect([roundNumber(state, SECOND), roundNumber(state, A)]).toEqual([2, 0]);
  });

  it('given a hidden card, when the board is laid out, then it is only among the hidden ones', () => {
    const layout = boardLayout(evolve(state, [{ type: 'cardHidden', cardId: ONE, reason: 'other' }]), FIRST, []);
    expect(areasOf(layout).flatMap(({ cardIds }) => cardIds)).toEqual([THREE, TWO]);
    expect(layout.hidden.map(({ id }) => id)).toEqual([ONE]);
  });

  it('given cards that arrive later, when the board is laid out, then they come last, whatever their ids', () => {
    const early = posted(uuid(0x001), 'spät angekommen');
    const order = arrivalOrder(arrivalOrder([], [THREE]), [early.cardId, THREE]);
    expect(boardLayout(evolve(state, [early]), FIRST, order).unsorted.map(({ id }) => id)).toEqual([
      THREE,
      early.cardId,
    ]);
  });

  it('given a card moves, when the board is laid out again, then what shows the same is the same object', () => {
    const before = boardLayout(state, FIRST, []);
    const moved = evolve(state, [put(THREE, B)]);
    const after = keepUnchanged(before, boardLayout(moved, FIRST, []));
    expect(after.clusters.map((board, index) => board === before.clusters[index])).toEqual([true, false]);
    expect([after.unsorted === before.unsorted, after.hidden === before.hidden]).toEqual([false, true]);
    expect(after).toEqual(boardLayout(moved, FIRST, []));
  });

  it('given nothing new, when the order is asked for again, then it is the same object', () => {
    const order = arrivalOrder([], ['b', 'a']);
    expect(arrivalOrder(order, ['a'])).toBe(order);
  });
});

describe('where cards can go', () => {
  const targets = moveTargets(boardLayout(state, FIRST, []));
  const found = (typed: string) =>
    matching(targets, typed, ({ heading, target }) => heading || target.kind).map(
      ({ number, target }) => number || target.kind,
    );

  it('given a board, when all places are listed, then they are the clusters, a new one and the unsorted', () => {
    expect(found('')).toEqual(['1.1', '1.2', 'new', 'unsorted']);
    expect(targets[0]).toMatchObject({ heading: 'Aufenthalt', firstCard: 'eins', cards: 2 });
  });

  it('given letters or a number, when they are typed, then what fits is left', () => {
    expect([found('1.2'), found('2'), found('ENTHALT'), found(' new '), found('zzz')]).toEqual([
      ['1.2'],
      ['1.2'],
      ['1.1'],
      ['new'],
      [],
    ]);
  });
});
