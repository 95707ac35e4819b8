import type { Locator, Page } from '@playwright/test';
import { wall } from './words.ts';

/** The projector. */
export interface Wall {
  readonly page: Page;
  readonly title: Locator;
  readonly card: (text: string) => Locator;
  readonly cards: Locator;
  readonly unsorted: Locator;
  readonly clusters: Locator;
}

export const wallOn = (page: Page): Wall => {
  const cards = page.getByRole('main').getByRole('listitem');
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    cards,
    card: (text) => cards.filter({ hasText: text }),
    unsorted: page.getByRole('region', { name: wall('sorting.unsorted') }),
    clusters: page.getByRole('region', { name: wall('sorting.clusters') }),
  };
};
