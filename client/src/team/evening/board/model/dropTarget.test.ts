import { describe, expect, it } from 'vitest';
import { dropIds, dropTarget, type DropTarget, wishOf } from './dropTarget.ts';

const areas = [
  { id: null, cardIds: ['u1', 'u2'] },
  { id: 'A', cardIds: ['a1', 'a2', 'a3'] },
  { id: 'B', cardIds: [] },
];
const at = (dropId: string, lower = false) => dropTarget(dropId, lower, areas);
const drop = (target: DropTarget, ...cardIds: readonly string[]) =>
  wishOf({ target, cardIds, areas, roundId: 'round', clusterId: 'fresh' });
const into = (clusterId: string | null, before: string | null, ...cardIds: readonly string[]) => ({
  name: 'moveCards',
  input: { cardIds, clusterId, before },
});
const gap = (cardId: string, edge: 'before' | 'after'): DropTarget => ({ kind: 'gap', clusterId: 'A', cardId, edge });

describe('what lies under the pointer', () => {
  it('given an unsorted card, when a card is over it, then it is meant as a whole, upper or lower half', () => {
    expect([at(dropIds.card('u1')), at(dropIds.card('u1'), true)]).toEqual([
      { kind: 'onto', cardId: 'u1' },
      { kind: 'onto', cardId: 'u1' },
    ]);
  });

  it('given a card in a cluster, when a card is over its upper or lower half, then the gap on that side is meant', () => {
    expect([at(dropIds.card('a1')), at(dropIds.card('a1'), true)]).toEqual([gap('a1', 'before'), gap('a1', 'after')]);
  });

  it('given the areas, when a card is over them, then they are meant', () => {
    expect([at(dropIds.cluster('B')), at(dropIds.unsorted), at(dropIds.new)]).toEqual([
      { kind: 'cluster', clusterId: 'B' },
      { kind: 'unsorted' },
      { kind: 'new' },
    ]);
  });

  it('given something that has just gone, when a card is over its place, then nothing is meant', () => {
    expect([at(dropIds.card('gone')), at(dropIds.cluster('gone')), at('')]).toEqual([null, null, null]);
  });
});

describe('what a drop does', () => {
  it('given a cluster, when cards are dropped on it, then they come behind its cards', () => {
    expect(drop({ kind: 'cluster', clusterId: 'A' }, 'u1', 'u2')).toEqual(into('A', null, 'u1', 'u2'));
  });

  it('given a gap, when a card is dropped into it, then it comes between its neighbours', () => {
    expect(drop(gap('a2', 'before'), 'u1')).toEqual(into('A', 'a2', 'u1'));
    expect(drop(gap('a2', 'after'), 'u1')).toEqual(into('A', 'a3', 'u1'));
    expect(drop(gap('a3', 'after'), 'u1')).toEqual(into('A', null, 'u1'));
  });

  it('given a gap below cards that are on the move, when they are dropped, then it is before the next that stays', () => {
    expect(drop(gap('a1', 'after'), 'u1', 'a2')).toEqual(into('A', 'a3', 'u1', 'a2'));
  });

  it('given an unsorted card, when others are dropped onto it, then they are a cluster with it in front', () => {
    expect(drop({ kind: 'onto', cardId: 'u1' }, 'u2', 'a1')).toEqual({
      name: 'createCluster',
      input: { clusterId: 'fresh', roundId: 'round', cardIds: ['u1', 'u2', 'a1'] },
    });
  });

  it('given the place for a new cluster, when cards are dropped there, then they are one; without cards it is empty', () => {
    const created = (...cardIds: readonly string[]) => ({
      name: 'createCluster',
      input: { clusterId: 'fresh', roundId: 'round', cardIds },
    });
    expect(drop({ kind: 'new' }, 'a1')).toEqual(created('a1'));
    expect(drop({ kind: 'new' })).toEqual(created());
  });

  it('given sorted cards, when they are dropped on the unsorted, then they are unsorted again', () => {
    expect(drop({ kind: 'unsorted' }, 'u1', 'a1')).toEqual(into(null, null, 'u1', 'a1'));
  });

  it.each<[string, DropTarget, string[]]>([
    ['on itself', { kind: 'onto', cardId: 'u1' }, ['u1', 'u2']],
    ['among the unsorted it comes from', { kind: 'unsorted' }, ['u1']],
    ['into the gap above itself', gap('a2', 'before'), ['a2']],
    ['into the gap below itself', gap('a2', 'after'), ['a2']],
    ['into the gap above its follower', gap('a3', 'before'), ['a2']],
    ['behind a cluster whose last it is', { kind: 'cluster', clusterId: 'A' }, ['a3']],
  ])('given a card, when it is dropped %s, then nothing is sent', (_where, target, cardIds) => {
    expect(drop(target, ...cardIds)).toBeNull();
  });
});
