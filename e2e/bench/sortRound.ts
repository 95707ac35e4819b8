import type { Page } from '@playwright/test';
import { team } from '../pages/words.ts';

export const CLUSTERS = 9;

/** The cluster a card goes into, from 0: the first cards open one each, then any may be next. */
const clusterFor = (index: number): number => (index < CLUSTERS ? index : (index * 7) % CLUSTERS);

const focusedCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-card') ?? null);

/** Sorts all cards with keys: by the skip link to the board, then one key per card; the focus goes on by itself. */
export const sortByKeys = async (page: Page, cards: number): Promise<void> => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  while ((await focusedCard(page)) === null) await page.keyboard.press('Tab');
  for (let index = 0; index < cards; index++) {
    const card = await focusedCard(page);
    await page.keyboard.press(index < CLUSTERS ? 'n' : String(clusterFor(index) + 1));
    if (index < cards - 1)
      await page.waitForFunction((last) => {
        const id = document.activeElement?.getAttribute('data-card') ?? null;
        return id !== null && id !== last;
      }, card);
  }
};

const middleOf = async (page: Page, selector: string, nth: number): Promise<{ x: number; y: number }> => {
  const box = await page.locator(selector).nth(nth).boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
};

/** Drags the first unsorted card somewhere and lets go once the board shows that it would take it. */
const drag = async (page: Page, selector: string, nth: number): Promise<void> => {
  const [from, to] = [
    await middleOf(page, '[data-pane="unsorted"] [data-card]', 0),
    await middleOf(page, selector, nth),
  ];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.locator('[data-over], [data-mark]').first().waitFor();
  await page.mouse.up();
};

const untilUnsorted = async (page: Page, left: number): Promise<void> => {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-pane="unsorted"] [data-card]').length === wanted,
    left,
  );
};

/** Sorts all cards with the mouse: one drag per card, and one click to fold the clusters so that all nine are in sight. */
export const sortByMouse = async (page: Page, cards: number): Promise<void> => {
  for (let index = 0; index < cards; index++) {
    if (index < CLUSTERS) await drag(page, '[data-drop="new"]', 0);
    else await drag(page, '[data-drop^="cluster/"]', clusterFor(index));
    await untilUnsorted(page, cards - index - 1);
    if (index === CLUSTERS - 1) await page.getByRole('button', { name: team('board.collapseAll') }).click();
  }
};
