import { describe, expect, test } from 'vitest';
import { placeMenu } from './menuPlacement.ts';

const viewport = { width: 1000, height: 600 };
const menu = { width: 200, height: 300 };
const buttonAt = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 44 });

describe('the place of a menu', () => {
  test('given room below, then it hangs under its button, starting edges in line', () => {
    expect(placeMenu(buttonAt(50, 100), menu, viewport, false)).toMatchObject({ left: 50, top: 148 });
  });

  test('given a right-to-left page, then the right edges are in line', () => {
    expect(placeMenu(buttonAt(500, 100), menu, viewport, true).left).toBe(400);
  });

  test('given a button near the lower edge, then it stands above, all of it in view', () => {
    expect(placeMenu(buttonAt(50, 500), menu, viewport, false)).toMatchObject({ top: 196, maxHeight: 488 });
  });

  test('given a list longer than the window, then it takes the larger side and scrolls', () => {
    const placement = placeMenu(buttonAt(50, 100), { width: 200, height: 2000 }, viewport, false);
    expect(placement).toMatchObject({ top: 148, maxHeight: 444 });
  });

  test.each([
    [950, 792],
    [-60, 8],
  ])('given a button at %i, half out of the window, then it stays inside at %i', (left, expected) => {
    expect(placeMenu(buttonAt(left, 100), menu, viewport, false).left).toBe(expected);
  });
});
