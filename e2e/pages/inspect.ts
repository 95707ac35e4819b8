import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Waits until nothing fades or moves any more, except for what never ends. What has been folded away stands still and
 * never says that it is over: it is waited for as long as it would take.
 */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .map(({ finished, effect }) => ({ finished, ms: Number(effect?.getComputedTiming().endTime) }))
      .filter(({ ms }) => ms < 60_000);
    await Promise.allSettled(
      passing.map(({ finished, ms }) => Promise.race([finished, new Promise((over) => setTimeout(over, ms + 100))])),
    );
  });

/** Reads the page as axe does: no rule of WCAG up to 2.2 AA and no best practice may be broken. */
export const expectAccessible = async (page: Page, state: string): Promise<void> => {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
};

/** What people set in their browser or by a style of their own, and pages must bear. */
const SETTINGS = {
  'as it is': '',
  // WCAG 1.4.12
  'with text spacing': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  // WCAG 1.4.4
  'with letters twice as large': 'html { font-size: 200% !important; }',
} as const;

/** Width of the content and of the window, under a style that is taken away again. */
const widths = (page: Page, style: string): Promise<readonly [content: number, room: number]> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const { scrollWidth, clientWidth } = document.documentElement;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    return [scrollWidth, clientWidth] as const;
  }, style);

/** Nothing is wider than the window (WCAG 1.4.10 at 320 CSS pixels), also with larger and wider letters. */
export const expectNoOverflow = async (page: Page, state: string): Promise<void> => {
  for (const [setting, style] of Object.entries(SETTINGS)) {
    const [content, room] = await widths(page, style);
    expect(content, `${state}, ${setting}: width of the page`).toBeLessThanOrEqual(room);
  }
};

const NARROW = { width: 320, height: 640 };

/** The page is sound in the window it has and, like a phone's, at 320 CSS pixels; the window is as before then. */
export const expectSoundNarrowToo = async (page: Page, state: string): Promise<void> => {
  await expectAccessible(page, state);
  const window = page.viewportSize();
  await page.setViewportSize(NARROW);
  // At its end, where nothing lies under a bar that sticks to the edge.
  await page.evaluate(() => {
    document.documentElement.scrollTop = document.documentElement.scrollHeight;
  });
  await expectAccessible(page, `${state}, narrow`);
  await expectNoOverflow(page, state);
  if (window) await page.setViewportSize(window);
};
