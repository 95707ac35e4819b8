import type { Locator, Page } from '@playwright/test';
import { phoneOn } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, type OpenPage, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { phoneWords, team } from '../pages/words.ts';

/* Cards from paper, and a table that writes on one device. */

interface Desk {
  readonly page: Page;
  readonly field: Locator;
  readonly table: Locator;
  /** What has been typed last, the latest first. */
  readonly last: Locator;
}

const deskOn = async (page: Page, { url, links }: PreparedEvening): Promise<Desk> => {
  await page.goto(`${url}/team/papierkarten/${links.id}`);
  const field = page.getByRole('textbox', { name: team('entry.text') });
  await expect(field).toBeVisible();
  return {
    page,
    field,
    table: page.getByRole('textbox', { name: team('entry.table') }),
    last: page.getByRole('region', { name: team('entry.last') }).getByRole('listitem'),
  };
};

const openDesk = async (open: OpenPage, evening: PreparedEvening): Promise<Desk> => {
  const page = await open();
  await evening.signIn(page.context());
  return deskOn(page, evening);
};

const cardsOf = async ({ state }: PreparedEvening) => [...(await state()).cards.values()];

test('ENTRY-5 given paper cards, when they are typed one after the other, then Enter saves each and nothing else is needed', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  const { page, field, table, last } = await openDesk(open, evening);
  const { keyboard } = page;
  await table.fill('7');
  await field.focus();
  for (const text of ['Mehr Bänke am Markt', 'Ein Bus am Abend', 'مقاعد أكثر في الساحة']) {
    await keyboard.type(text);
    await keyboard.press('Enter');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await expect(last.first()).toContainText(text);
  }
  await expect(last.first()).toContainText(team('entry.fromTable', { n: 7 }));
  // The desk shows a card before the server has it.
  const written = async () => (await cardsOf(evening)).map(({ text, table: from }) => [text, from]);
  await expect.poll(written).toEqual([
    ['Mehr Bänke am Markt', 7],
    ['Ein Bus am Abend', 7],
    ['مقاعد أكثر في الساحة', 7],
  ]);

  const wall = wallOn(await open());
  await wall.page.goto(evening.links.wallUrl);
  await expect(wall.title).toBeVisible();
  await evening.goToRound(1, 'sorting');
  await expect(wall.cards).toHaveCount(3);
  await expect(wall.page.getByText(team('entry.fromTable', { n: 7 }))).toHaveCount(0);
});

test.describe('without a line', () => {
  test.use({ line: 'shaky' });

  test('ENTRY-6 given a line that is gone, when cards are typed and the browser is closed, then each arrives once', async ({
    open,
    evening,
  }) => {
    await evening.goToRound(1, 'collecting');
    const before = await openDesk(open, evening);
    const context = before.page.context();
    await context.setOffline(true);
    for (const text of ['Erste Karte vom Tisch', 'Zweite Karte vom Tisch']) {
      await before.field.fill(text);
      await before.field.press('Enter');
      await expect(before.field).toHaveValue('');
    }
    await before.field.fill('Halb getipp');
    await before.page.close();
    expect(await cardsOf(evening)).toEqual([]);

    await context.setOffline(false);
    const { page, field, last } = await deskOn(await context.newPage(), evening);
    await expect(last).toHaveCount(2);
    await expect(field).toHaveValue('Halb getipp');
    await field.press('End');
    await page.keyboard.type('t');
    await page.keyboard.press('Enter');
    await expect(last.first()).toContainText('Halb getippt');
    // Until all has arrived, the browser asks before it leaves the page.
    await expect(page.getByText(team('entry.saved', { text: 'Halb getippt' }))).toBeAttached();
    await page.reload();
    await expect(last).toHaveCount(3);
    await expect
      .poll(async () => (await cardsOf(evening)).map(({ text }) => text).sort())
      .toEqual(['Erste Karte vom Tisch', 'Halb getippt', 'Zweite Karte vom Tisch']);
  });
});

test('ENTRY-7 given a slip, when it is corrected at the desk, then the room reads the right word', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  const { page, field, last } = await openDesk(open, evening);
  await field.fill('Mehr Bänge');
  await field.press('Enter');
  await last.getByRole('button', { name: team('entry.correctLabel', { text: 'Mehr Bänge' }) }).click();
  await last.getByRole('textbox').fill('Mehr Bänke');
  await page.keyboard.press('Enter');
  await expect(last.first()).toContainText('Mehr Bänke');
  await evening.goToRound(1, 'sorting');
  const wall = wallOn(await open());
  await wall.page.goto(evening.links.wallUrl);
  await expect(wall.card('Mehr Bänke')).toBeVisible();
  await expect(wall.card('Mehr Bänge')).toHaveCount(0);
});

test('ENTRY-8 given a round with one device for each table, when more cards are handed out, then each table may write one more', async ({
  open,
  evening,
}) => {
  const say = phoneWords('de');
  await evening.change({ cardLimit: 1, tableLimit: 2 });
  await evening.organiser.command(evening.links.id, 'setRound', {
    ...{ roundId: await evening.roundId(1), mode: 'table', minutes: 10 },
  });
  await evening.goToRound(1, 'collecting');
  const [first, second] = [phoneOn(await open()), phoneOn(await open())];
  const tables = [first, second];
  for (const [index, table] of tables.entries()) {
    await table.join(evening.url, evening.links.code);
    await expect(table.page.getByText(say('composer.table'))).toBeVisible();
    for (const nth of [1, 2]) await table.post(`Karte ${nth} von Tisch ${index + 1}`);
    await expect(table.page.getByText(say('composer.noneLeft'))).toBeVisible();
  }
  const leader = await open();
  await evening.signIn(leader.context());
  await leader.goto(evening.teamUrl);
  await leader.getByRole('button', { name: team('entry.more') }).click();
  await expect(leader.getByText(team('entry.limit', { n: 3 }), { exact: true })).toBeVisible();
  for (const { page } of tables) await expect(page.getByText(say('composer.moreCards')).first()).toBeVisible();
  await first.post('Noch eine von Tisch 1');
  await expect(first.page.getByText(say('composer.noneLeft'))).toBeVisible();

  await leader
    .getByRole('button')
    .filter({ hasText: team('app.undo') })
    .click();
  await expect(leader.getByText(team('entry.limit', { n: 2 }), { exact: true })).toBeVisible();
  await expect(second.page.getByText(say('composer.noneLeft'))).toBeVisible();
  expect(await cardsOf(evening)).toHaveLength(5);
});
