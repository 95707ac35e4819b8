import { PARKED } from '@gehoer/shared/domain/place.ts';
import { describe, expect, it } from 'vitest';
import { type CardPart, dropIds, dropTarget, type DropTarget } from './dropTarget.ts';

const areas = [
  { id: null, cardIds: ['u1', 'u2'] },
  { id: PARKED, cardIds: ['p1'] },
  { id: 'A', cardIds: ['a1', 'a2', 'a3'] },
  { id: 'B', cardIds: [] },
];
const at = (dropId: string, part: Partial<CardPart> = {}) =>
  dropTarget(dropId, { lower: false, same: false, ...part }, areas);
const gap = (cardId: string, edge: 'before' | 'after'): DropTarget => ({ kind: 'gap', clusterId: 'A', cardId, edge });

describe('what lies under the pointer', () => {
  it('given an unsorted card, when a card is over it, then it is meant as a whole, upper or lower half', () => {
    expect([at(dropIds.card('u1')), at(dropIds.card('u1'), { lower: true })]).toEqual([
      { kind: 'onto', cardId: 'u1' },
      { kind: 'onto', cardId: 'u1' },
    ]);
  });

  it('given a card in a cluster, when a card is over its upper or lower half, then the gap on that side is meant', () => {
    expect([at(dropIds.card('a1')), at(dropIds.card('a1'), { lower: true })]).toEqual([
      gap('a1', 'before'),
      gap('a1', 'after'),
    ]);
  });

  it.each(['u1', 'a2', 'p1'])('SORT-2 given the place "says the same" of %s, then nothing else is meant', (cardId) => {
    expect(at(dropIds.card(cardId), { same: true, lower: true })).toEqual({ kind: 'under', cardId });
  });

  it('given the areas, when a card is over them, then they are meant; the parking lot as a whole', () => {
    expect(
      [dropIds.cluster('B'), dropIds.unsorted, dropIds.new, dropIds.parked, dropIds.card('p1')].map((id) => at(id)),
    ).toEqual([
      { kind: 'cluster', clusterId: 'B' },
      { kind: 'unsorted' },
      { kind: 'new' },
      { kind: 'parked' },
      { kind: 'parked' },
    ]);
  });

  it('given something that has just gone, when a card is over its place, then nothing is meant', () => {
    expect([at(dropIds.card('gone')), at(dropIds.cluster('gone')), at('')]).toEqual([null, null, null]);
  });
});
