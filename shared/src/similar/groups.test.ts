import { expect, it } from 'vitest';
import type { Pair } from './duplicates.ts';
import { groupsIn } from './groups.ts';

const pair = (one: string, other: string): Pair => ({ cardIds: [one, other], likeness: 0.8, exact: false });

it('SIM-6 given pairs, then a card is in one group at most, the largest group comes first, in the order of the board', () => {
  const pairs = [pair('f', 'e'), pair('a', 'b'), pair('b', 'c'), pair('b', 'd')];
  expect(groupsIn(pairs, ['f', 'e', 'd', 'c', 'b', 'a'])).toEqual([
    ['d', 'c', 'b', 'a'],
    ['f', 'e'],
  ]);
});

it('SIM-6 given a chain, then its ends are not in one group', () => {
  const chain = [pair('a', 'b'), pair('b', 'c'), pair('c', 'd'), pair('d', 'e')];
  const groups = groupsIn(chain, ['a', 'b', 'c', 'd', 'e']);
  expect(groups).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});

it('SIM-6 given cards that are not asked for, then they are in no group', () => {
  expect(groupsIn([pair('a', 'b'), pair('b', 'c')], ['a', 'c'])).toEqual([]);
});
