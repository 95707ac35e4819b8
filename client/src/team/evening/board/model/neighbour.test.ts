import { describe, expect, it } from 'vitest';
import { neighbour } from './neighbour.ts';

/** Unsorted cards on the left, two columns of clusters beside them; places as column and height. */
const box = (id: string, left: number, top: number, height = 40) => ({
  id,
  left,
  right: left + 90,
  top,
  bottom: top + height,
});
const unsorted = [box('u1', 0, 0), box('u2', 0, 50), box('u3', 0, 100)];
const middle = [box('m1', 100, 20), box('m2', 100, 70), box('m3', 100, 400)];
const right = [box('r1', 200, 60), box('r2', 200, 110)];
const board = [...unsorted, ...middle, ...right];
const from = (id: string, direction: Parameters<typeof neighbour>[2]) =>
  neighbour(
    board.find((each) => each.id === id)!,
    board,
    direction,
  );

describe('going from card to card', () => {
  it('given a list, when going down or up, then it is the next card of the same column', () => {
    expect([from('u1', 'down'), from('u2', 'down'), from('u3', 'up')]).toEqual(['u2', 'u3', 'u2']);
  });

  it('given the last card of a cluster, when going down, then it is the cluster below, however far', () => {
    expect(from('m2', 'down')).toBe('m3');
  });

  it('given columns, when going sideways, then it is the card at the same height', () => {
    expect([from('u1', 'right'), from('m1', 'right'), from('r1', 'left'), from('m1', 'left')]).toEqual([
      'm1',
      'r1',
      'm1',
      'u1',
    ]);
  });

  it('given the edge of the board, when going on, then there is no card', () => {
    expect([from('u1', 'left'), from('u1', 'up'), from('r2', 'right')]).toEqual([null, null, null]);
  });
});
