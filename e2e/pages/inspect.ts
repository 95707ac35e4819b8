import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until nothing fades or moves any more, except for what never ends. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 60_000);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });

/** Reads the page as axe does: no rule of WCAG up to 2.2 AA and no best practice may be broken. */
export const expectAccessible = async (page: Page, state: string): Promise<void> => {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
};

/** Nothing is wider than the window (WCAG 1.4.10 at 320 CSS pixels). */
export const expectNoOverflow = async (page: Page, state: string): Promise<void> => {
  const [content, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content, `${state}: width of the page`).toBeLessThanOrEqual(room);
};
