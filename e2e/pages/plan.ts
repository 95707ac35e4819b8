import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';
import { team } from './words.ts';

/** The pages on which the team makes a series and prepares its evenings. */
export interface Plan {
  readonly page: Page;
  /** Makes the first account with the link that the server prints at its first start. */
  readonly setUp: (
    url: string,
    token: string,
    account: { readonly name: string; readonly password: string },
  ) => Promise<void>;
  /** Makes a series from the template, starting from the list of all series. */
  readonly makeSeries: (title: string, organiser: string) => Promise<void>;
  /** Opens the plan of an evening, named by its action field, from the page of its series. */
  readonly openPlan: (actionField: string) => Promise<void>;
  readonly part: (title: string) => Locator;
  /** Types into a field, leaves it, and waits until the page says that this is saved. */
  readonly fill: (field: Locator, value: string) => Promise<void>;
  readonly choose: (list: Locator, label: string) => Promise<void>;
  /** Goes on to the page on which the evening is led. */
  readonly run: () => Promise<void>;
}

/** The label's text beside a field, which says what becomes of the last change. */
const labelOf = (field: Locator): Locator =>
  field.page().locator('label').and(field.locator('xpath=preceding::label[1]'));

export const planOn = (page: Page): Plan => {
  const expectSaved = (field: Locator): Promise<void> => expect(labelOf(field)).toContainText(team('saving.saved'));
  return {
    page,
    setUp: async (url, token, { name, password }) => {
      await page.goto(`${url}/team/einrichten#${token}`);
      await page.getByRole('textbox', { name: team('setUp.name') }).fill(name);
      await page.getByRole('textbox', { name: team('setUp.password') }).fill(password);
      await page.getByRole('button', { name: team('setUp.submit') }).click();
      await expect(page.getByRole('heading', { level: 1, name: team('nav.evenings') })).toBeVisible();
    },
    makeSeries: async (title, organiser) => {
      await page.getByRole('link', { name: team('series.new') }).click();
      await page.getByRole('textbox', { name: team('newSeries.title') }).fill(title);
      await page.getByRole('textbox', { name: team('newSeries.organiser') }).fill(organiser);
      await page.getByRole('button', { name: team('newSeries.submit', { n: 7 }) }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    },
    openPlan: async (actionField) => {
      const evening = page.getByRole('listitem').filter({ hasText: actionField });
      await evening.getByRole('link', { name: team('nav.prepare') }).click();
      await expect(page.getByRole('heading', { level: 1, name: actionField })).toBeVisible();
    },
    part: (title) => page.getByRole('region', { name: title, exact: true }),
    fill: async (field, value) => {
      await field.fill(value);
      await field.blur();
      await expectSaved(field);
    },
    choose: async (list, label) => {
      await list.selectOption({ label });
      await expectSaved(list);
    },
    run: async () => {
      await page.getByRole('link', { name: team('nav.run') }).click();
      await expect(page.getByRole('navigation', { name: team('evening.programme') })).toBeVisible();
    },
  };
};
