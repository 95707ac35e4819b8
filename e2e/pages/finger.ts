import { expect, type Locator, type Page } from '@playwright/test';

/** A finger on a touch screen: real touch events, as the browser's own scrolling sees them. */
export interface Finger {
  /** Moves quickly over the screen, beginning on an element. @param distance downwards in CSS pixels, negative = up */
  readonly swipe: (from: Locator, distance: number) => Promise<void>;
  /**
   * Rests on an element until it is taken, carries it to another one, and lets go.
   * @param taken appears once the element can be carried, `over` once the place would take it
   */
  readonly drag: (from: Locator, to: Locator, taken: Locator, over: Locator) => Promise<void>;
}

/** A swipe comes in so many steps. */
const MOVES = 10;

const centreOf = async (element: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await element.boundingBox();
  if (!box) throw new Error('there is nothing to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

export const fingerOn = async (page: Page): Promise<Finger> => {
  const devTools = await page.context().newCDPSession(page);
  type Kind = 'touchStart' | 'touchMove' | 'touchEnd';
  const touch = async (type: Kind, points: readonly { x: number; y: number }[]): Promise<void> => {
    await devTools.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  };
  return {
    swipe: async (from, distance) => {
      const { x, y } = await centreOf(from);
      const moves = Array.from({ length: MOVES }, (_, move) => ({ x, y: y + (distance * (move + 1)) / MOVES }));
      // All at once: a finger that waited for answers would rest long enough to take what lies under it.
      await Promise.all([
        touch('touchStart', [{ x, y }]),
        ...moves.map((point) => touch('touchMove', [point])),
        touch('touchEnd', []),
      ]);
    },
    drag: async (from, to, taken, over) => {
      const [start, end] = [await centreOf(from), await centreOf(to)];
      await touch('touchStart', [start]);
      await expect(taken).not.toHaveCount(0);
      await touch('touchMove', [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }]);
      await touch('touchMove', [end]);
      await expect(over).not.toHaveCount(0);
      await touch('touchEnd', []);
    },
  };
};
