import type { Locator, Page } from '@playwright/test';
import type { HideReason } from '@gehoer/shared/domain/card.ts';
import { expect } from './test.ts';
import { team } from './words.ts';

/** The board on which the team sorts the cards of a round. */
export interface Board {
  readonly page: Page;
  /** A card with this text, wherever it lies. */
  readonly card: (text: string) => Locator;
  readonly unsorted: Locator;
  /** A cluster by its number, such as 1.2. */
  readonly cluster: (number: string) => Locator;
  readonly button: (name: string) => Locator;
  readonly dragOnto: (text: string, target: Locator) => Promise<void>;
  /** The place where a dropped card begins a new cluster. */
  readonly newClusterPlace: Locator;
  /** Picks a card with a click. */
  readonly pick: (text: string) => Promise<void>;
  /** Moves the picked cards by the dialog; `target` is the number or heading of a cluster, or another entry. */
  readonly moveByDialog: (target: string) => Promise<void>;
  readonly name: (number: string, heading: string) => Promise<void>;
  readonly merge: (number: string, into: string) => Promise<void>;
  readonly hide: (text: string, reason: HideReason) => Promise<void>;
  readonly expectIn: (area: Locator, texts: readonly string[]) => Promise<void>;
}

/** Drags with the mouse and lets go only once the board shows that it would take the card there. */
const drag = async (page: Page, card: Locator, target: Locator): Promise<void> => {
  await card.scrollIntoViewIfNeeded();
  await card.hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  if (!box) throw new Error('the target is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await expect(page.locator('[data-mark], [data-over]')).not.toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('[data-dragged]')).toHaveCount(0);
};

export const boardOn = (page: Page): Board => {
  const board = page.getByRole('main');
  const card = (text: string): Locator => board.locator('button[data-card]').filter({ hasText: text });
  const button = (name: string): Locator => board.getByRole('button', { name, exact: true });
  const cluster = (number: string): Locator => board.getByRole('region', { name: team('board.cluster', { number }) });
  const dialog = page.getByRole('dialog');
  const choose = async (target: string): Promise<void> => {
    await dialog.getByRole('combobox').fill(target);
    await dialog.getByRole('option').first().click();
    await expect(dialog).toBeHidden();
  };
  return {
    page,
    card,
    button,
    cluster,
    unsorted: board.getByRole('region', { name: team('board.unsorted') }),
    newClusterPlace: board.locator('[data-drop="new"]'),
    dragOnto: (text, target) => drag(page, card(text), target),
    pick: async (text) => {
      await card(text).click();
      await expect(card(text)).toHaveAttribute('aria-pressed', 'true');
    },
    moveByDialog: async (target) => {
      await button(team('board.moveTo')).click();
      await choose(target);
    },
    name: async (number, heading) => {
      await cluster(number).getByRole('heading').getByRole('button').click();
      const field = page.getByRole('textbox', { name: team('board.heading', { number }) });
      await field.fill(heading);
      await field.press('Enter');
      await expect(cluster(number).getByRole('heading')).toContainText(heading);
    },
    merge: async (number, into) => {
      await button(team('board.clusterMenu', { number })).click();
      await page.getByRole('menuitem', { name: team('board.merge') }).click();
      await choose(into);
    },
    hide: async (text, reason) => {
      await card(text).click();
      await button(team('board.hide')).click();
      await dialog.getByRole('button', { name: team(`hideReason.${reason}`) }).click();
      await expect(card(text)).toHaveCount(0);
    },
    expectIn: async (area, texts) => {
      for (const text of texts)
        await expect(area.locator('button[data-card]').filter({ hasText: text })).toHaveCount(1);
      await expect(area.locator('button[data-card]')).toHaveCount(texts.length);
    },
  };
};
