import type { Page } from '@playwright/test';

/** What a person had to press so far. */
export interface Presses {
  readonly keydown: number;
  /** Presses of the mouse's button: a click or a drag is one. */
  readonly mousedown: number;
}

/** From now on counts in a page what is pressed. */
export const countPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const presses = { keydown: 0, mousedown: 0 };
    Object.assign(window, { presses });
    for (const kind of ['keydown', 'mousedown'] as const)
      document.addEventListener(kind, () => (presses[kind] += 1), { capture: true });
  });

/** The presses counted so far. */
export const pressesOn = (page: Page): Promise<Presses> =>
  page.evaluate(() => (window as unknown as { presses: Presses }).presses);
