import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { phoneOn } from '../pages/phone.ts';
import { expect, test } from '../pages/test.ts';

const TEXT = FIXTURE_CARDS[0]?.text ?? '';
const DRAFT = 'Noch nicht fertig';

test.use({ line: 'shaky' });

/** What the browser keeps of the page: the paths by the name of their cache. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const kept: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept[name] = requests.map(({ url }) => new URL(url).pathname);
    }
    return kept;
  });

/** Waits until the page would open without a line, in its own language. */
const untilKept = async (page: Page): Promise<void> => {
  const paths = async () => Object.values(await keptIn(page)).flat();
  await expect.poll(paths).toContain('/index.html');
  await expect.poll(async () => (await paths()).filter((path) => /\/de-[\w-]+\.js$/u.test(path)).length).toBe(2);
};

test('KEPT-1 given a browser that was closed, when it opens the page without a server, then question, draft and cards are there, and what is sent arrives once', async ({
  open,
  evening,
  venue,
}) => {
  await evening.goToRound(1, 'collecting');
  const before = phoneOn(await open());
  await before.join(evening.url, evening.links.code);
  const question = await before.title.innerText();
  await before.post(TEXT);
  await before.field.fill(DRAFT);
  await untilKept(before.page);
  await before.page.close();
  await venue.stop();

  const after = phoneOn(await before.page.context().newPage());
  await after.page.goto(`${evening.url}/${evening.links.code}`);
  await expect(after.title).toHaveText(question);
  await expect(after.page.getByText(after.say('connection.lost'))).toBeVisible();
  await expect(after.field).toHaveValue(DRAFT);
  await after.expectStatus(TEXT, 'arrived');
  await after.send.click();
  await after.expectStatus(DRAFT, 'waiting');

  await venue.restart();
  await after.expectStatus(DRAFT, 'arrived');
  const texts = [...(await evening.state()).cards.values()].map(({ text }) => text);
  expect(texts.sort()).toEqual([DRAFT, TEXT].sort());
});

test('KEPT-2 given an evening, when the page is kept, then the browser keeps built files and an empty page, and nothing of the evening', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  const phone = phoneOn(await open());
  await phone.join(evening.url, evening.links.code);
  await phone.post(TEXT);
  await untilKept(phone.page);
  await phone.page.reload();
  await expect(phone.field).toBeVisible();
  const paths = Object.values(await keptIn(phone.page)).flat();
  expect(paths.filter((path) => path !== '/index.html' && !path.startsWith('/assets/'))).toEqual([]);
  const shell = await phone.page.evaluate(async () => (await caches.match('/index.html'))?.text());
  expect(shell).toContain('<div id="root"></div>');
});

test('KEPT-6 given a kept page, when everything is deleted from the device, then the page is, too', async ({
  open,
  evening,
}) => {
  const phone = phoneOn(await open());
  const { page, say } = phone;
  await phone.join(evening.url, evening.links.code);
  await untilKept(page);
  await page.goto(`${evening.url}/datenschutz`);
  await page.getByRole('button', { name: 'Alles von diesem Gerät löschen' }).click();
  await page.getByRole('button', { name: 'Ja, alles löschen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('join.title') })).toBeVisible();
  expect(await keptIn(page)).toEqual({});
  const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(workers).toBe(0);
});
