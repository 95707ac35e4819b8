import { describe, expect, it } from 'vitest';
import { nextActive } from './nextActive.ts';

const board = (unsorted: readonly string[], cluster: readonly string[] = []) => [
  { id: null, cardIds: unsorted },
  { id: 'cluster', cardIds: cluster },
];
const before = board(['a', 'b', 'c'], ['d']);

describe('the card that keeps the focus', () => {
  it('given a card that stays in its area, when others move, then it keeps it', () => {
    expect(nextActive(before, board(['b', 'x'], ['d', 'a']), 'b')).toBe('b');
  });

  it('given a card that is moved, when the board changes, then the next one of its old area takes over', () => {
    expect(nextActive(before, board(['a', 'c'], ['d', 'b']), 'b')).toBe('c');
  });

  it('given several cards that are moved at once, when the board changes, then the first that stayed takes over', () => {
    expect(nextActive(before, board(['c'], ['d', 'a', 'b']), 'a')).toBe('c');
  });

  it('given the last card of an area is moved, when the board changes, then the one before it takes over', () => {
    expect(nextActive(before, board(['a', 'b'], ['d', 'c']), 'c')).toBe('b');
  });

  it('given the only card of an area is moved, when the board changes, then the focus goes with it', () => {
    expect(nextActive(before, board(['a', 'b', 'c', 'd']), 'd')).toBe('d');
  });

  it('given a card is hidden, when the board changes, then the next one takes over', () => {
    expect(nextActive(before, board(['a', 'c'], ['d']), 'b')).toBe('c');
  });

  it('given no card had it or all are gone, when the board changes, then it is the first card or none', () => {
    expect(nextActive([], before, null)).toBe('a');
    expect(nextActive(before, board([], ['z']), 'a')).toBe('z');
    expect(nextActive(before, board([]), 'a')).toBeNull();
  });
});
