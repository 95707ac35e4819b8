import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../../fixtures/cards.ts';
import { boardOn } from '../../pages/board.ts';
import { dealtOut, fillBoard } from '../../pages/boardCards.ts';
import { expectAccessible, expectSoundNarrowToo } from '../../pages/inspect.ts';
import type { PreparedEvening } from '../../pages/preparedEvening.ts';
import { test } from '../../pages/test.ts';
import { prepareWell } from '../../pages/wellPrepared.ts';
import { team } from '../../pages/words.ts';

/* Every page of the team, with its dialogs. */

test.describe.configure({ timeout: 240_000 });

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('given a fresh server, when the first pages are read, then each is sound', async ({ open, venue }) => {
  const page = await open();
  await page.goto(`${venue.url}/team/einrichten#falsch`);
  await title(page, team('setUp.invalid')).waitFor();
  await expectAccessible(page, 'link that is not valid');
  await page.goto('about:blank');
  await page.goto(`${venue.url}/team/einrichten#${venue.setUpToken ?? ''}`);
  await page.getByRole('button', { name: team('setUp.submit') }).click();
  await page.getByText(team('staffRefusal.nameInvalid')).waitFor();
  await expectAccessible(page, 'set-up, nothing typed');
  await page.getByRole('textbox', { name: team('setUp.name') }).fill('Lena Weber');
  await page.getByRole('textbox', { name: team('setUp.password') }).fill('Drei Äpfel unterm Dom');
  await page.getByRole('button', { name: team('setUp.submit') }).click();
  await page.getByText(team('series.none')).waitFor();
  await expectAccessible(page, 'no series yet');
  await page.getByRole('link', { name: team('series.new') }).click();
  await page.getByRole('button', { name: team('newSeries.submit', { n: 7 }) }).click();
  await page.getByText(team('newSeries.titleMissing')).waitFor();
  await expectSoundNarrowToo(page, 'new series, without a name');
  await page.goto(`${venue.url}/team/gibt-es-nicht`);
  await title(page, team('frame.notFound')).waitFor();
  await expectAccessible(page, 'not found');
  await page.getByRole('button', { name: team('nav.signOut') }).click();
  await title(page, team('login.title')).waitFor();
  await expectAccessible(page, 'login');
  await page.getByRole('button', { name: team('login.submit') }).click();
  await page.getByText(team('login.nameMissing')).waitFor();
  await expectSoundNarrowToo(page, 'login, nothing typed');
});

const readPlan = async (page: Page, { url, links }: PreparedEvening): Promise<void> => {
  await page.goto(`${url}/team/planen/${links.id}`);
  await page
    .getByRole('region', { name: team('sharing.title') })
    .getByText(team('sharing.joinUrl'))
    .waitFor();
  await expectAccessible(page, 'plan');
  await page.getByText(team('planning.editRound', { name: team('planning.roundN', { n: 1 }) })).click();
  await page.getByRole('button', { name: 'العربية' }).first().click();
  await expectSoundNarrowToo(page, 'plan, a round in Arabic');
  await page.getByRole('button', { name: team('planning.addStep') }).click();
  await page.getByRole('menu').waitFor();
  await expectAccessible(page, 'plan, menu of steps');
  await page.keyboard.press('Escape');
};

test('given an evening to come, when its pages are read, then each is sound', async ({ open, evening }) => {
  await prepareWell(evening);
  const page = await open();
  await evening.signIn(page.context());
  await page.goto(`${evening.url}/team`);
  await page.getByRole('listitem').first().waitFor();
  await expectSoundNarrowToo(page, 'all series');
  await page.goto(`${evening.url}/team/reihe/${evening.links.seriesId}`);
  await page
    .getByRole('link', { name: team('sharing.openWall') })
    .first()
    .waitFor();
  await expectSoundNarrowToo(page, 'one series');
  await page
    .getByRole('button', { name: team('sharing.open'), exact: true })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'sharing');
  await readPlan(page, evening);
  await page.goto(`${evening.url}/team/konten`);
  await page.getByRole('button', { name: team('accounts.makeLink') }).click();
  await page.getByRole('textbox', { name: team('accounts.link') }).waitFor();
  await expectSoundNarrowToo(page, 'accounts, with an invitation');
});

const readDialogs = async (page: Page): Promise<void> => {
  const board = boardOn(page);
  const dialog = page.getByRole('dialog');
  const closed = { state: 'hidden' } as const;
  await board.unsorted.locator('button[data-card]').first().click();
  await expectAccessible(page, 'board, a card is picked');
  for (const name of ['moveTo', 'hide', 'keys'] as const) {
    await board.button(team(`board.${name}`)).click();
    await dialog.waitFor();
    await expectAccessible(page, `dialog ${name}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor(closed);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: team('sort.parking') }).click();
  for (const key of ['s', 'a', 'f']) {
    await board.cluster('1.1').locator('button[data-card]').first().press(key);
    await dialog.waitFor();
    await expectAccessible(page, `dialog of the key ${key}, parking lot open`);
    await page.keyboard.press('Escape');
    await dialog.waitFor(closed);
  }
  await board.button(team('board.clusterMenu', { number: '1.1' })).click();
  await page.getByRole('menu').waitFor();
  await expectAccessible(page, 'menu of a cluster');
  await page.keyboard.press('Escape');
  await board.cluster('1.1').getByRole('heading').getByRole('button').click();
  await expectAccessible(page, 'naming a cluster');
  await page.keyboard.press('Escape');
  await page
    .getByRole('navigation', { name: team('evening.programme') })
    .getByRole('button')
    .first()
    .click();
  await dialog.waitFor();
  await expectAccessible(page, 'jump');
  await page.keyboard.press('Escape');
};

test('given an evening, when it is led and its cards are sorted, then each state is sound', async ({
  open,
  evening,
}) => {
  await prepareWell(evening);
  const page = await open({ viewport: { width: 1366, height: 768 } });
  await evening.signIn(page.context());
  await page.goto(evening.teamUrl);
  await page.getByText(team('board.notStarted')).waitFor();
  await expectSoundNarrowToo(page, 'arrival');
  await evening.goToRound(1, 'collecting');
  await page.getByRole('button', { name: team('evening.moreTime') }).waitFor();
  await expectAccessible(page, 'collecting without cards');
  await fillBoard(evening, 1, FIXTURE_CARDS.slice(0, 24), dealtOut(16));
  await boardOn(page).cluster('1.5').waitFor();
  await expectSoundNarrowToo(page, 'sorting');
  await readDialogs(page);
  await evening.goTo('end');
  await page.getByText(team('evening.over')).waitFor();
  await expectAccessible(page, 'end');
});
