import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { expectAccessible, expectNoOverflow } from '../pages/inspect.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, type OpenPage, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { team, wall as say } from '../pages/words.ts';

/* Reading aloud, leading the wall, and working together, each on a screen of its own. */

test.describe.configure({ timeout: 180_000 });

const COUNT = 6;

const fill = async (evening: PreparedEvening): Promise<void> => {
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, FIXTURE_CARDS.slice(0, COUNT));
  await evening.goToRound(1, 'sorting');
};

const openTeam = async (open: OpenPage, evening: PreparedEvening, path: string, width: number): Promise<Page> => {
  const page = await open({ viewport: { width, height: 800 } });
  await evening.signIn(page.context());
  await page.goto(evening.teamUrl + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

const openWall = async (open: OpenPage, { links }: PreparedEvening): Promise<Page> => {
  const page = await open({ viewport: { width: 1920, height: 1080 } });
  await page.goto(links.wallUrl);
  await wallOn(page).title.waitFor();
  return page;
};

test('READ-5 given somebody reads aloud with a phone, when cards are put away, then the wall shows each in turn', async ({
  open,
  evening,
}) => {
  await fill(evening);
  const wall = await openWall(open, evening);
  const reader = await openTeam(open, evening, '/vorlesen', 390);
  const position = (n: number) => say('stage.position', { n, total: COUNT });
  const card = reader.getByRole('article');
  await expect(wall.getByText(position(1), { exact: true })).toBeVisible();
  await expectAccessible(reader, 'reading on a phone');
  await expectAccessible(wall, 'one card on the wall');

  await reader.getByRole('button', { name: team('reading.newCluster') }).click();
  await expect(wall.getByText(position(2), { exact: true })).toBeVisible();
  const second = (await card.locator('bdi').first().textContent()) ?? '';
  await expect(wall.getByText(second)).toBeVisible();
  await reader.keyboard.press('1');
  await expect(wall.getByText(position(3), { exact: true })).toBeVisible();
  await reader.keyboard.press('p');
  await expect(wall.getByText(position(4), { exact: true })).toBeVisible();
  await reader.keyboard.press('ArrowRight');
  await expect(wall.getByText(position(5), { exact: true })).toBeVisible();
  await reader.keyboard.press('g');
  await expect(card).toContainText(team('reading.positionLabel', { n: 5, total: COUNT - 1 }));

  const { cards, clusters } = await evening.state();
  const places = [...cards.values()].map(({ place }) => place.clusterId);
  expect(places.filter((place) => place !== null && clusters.has(place))).toHaveLength(2);
  expect(places.filter((place) => place === 'parked')).toHaveLength(1);
  expect([...cards.values()].filter(({ under }) => under !== null)).toHaveLength(1);

  await reader.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(reader, 'reading on a small phone');
  await reader.getByRole('link', { name: team('reading.back') }).click();
  await expect(wallOn(wall).clusters).toBeVisible();
});

test('WALL-2 given the wall is held from the evening’s page, when cards are sorted, then it keeps its picture', async ({
  open,
  evening,
}) => {
  await fill(evening);
  const wall = await openWall(open, evening);
  const lead = await openTeam(open, evening, '', 1366);
  const choose = async (name: string | RegExp): Promise<void> => {
    await lead.getByRole('button', { name: /^Leinwand zeigt/u }).click();
    await lead.getByRole('menuitem', { name }).click();
  };
  await choose(team('stage.hold'));
  await expect(wall.getByText(say('stage.held'))).toBeVisible();
  await lead.locator('[data-card]').first().press('n');
  await expect.poll(async () => (await evening.state()).clusters.size).toBe(1);
  await expect(wallOn(wall).clusters).toHaveCount(0);
  await wall.reload();
  await expect(wall.getByText(say('stage.soon'))).toBeVisible();
  await expectAccessible(wall, 'opened while it is held');

  await choose(team('stage.release'));
  await expect(wallOn(wall).clusters).toBeVisible();
  await choose(/1\.1/u);
  await expect(wallOn(wall).title).toContainText('1.1');
  await expectAccessible(wall, 'one cluster');
  await wall.getByRole('button', { name: say('wall.dark') }).click();
  await expectAccessible(wall, 'one cluster in the dark');

  await choose(team('stage.phones'));
  await expect(lead.getByRole('dialog')).toContainText('Schauen Sie auf die Leinwand.');
  await expectAccessible(lead, 'what the phones see');
});

test('TOGETHER-5 given two at one board, when one drags a card, then the other sees the name on it until it is put down', async ({
  open,
  evening,
}) => {
  await fill(evening);
  const first = await openTeam(open, evening, '', 1366);
  const second = await openTeam(open, evening, '', 1366);
  const held = second.locator('[data-held]');
  const box = await first.locator('[data-card]').first().boundingBox();
  if (!box) throw new Error('no card to be seen');
  await first.mouse.move(box.x + 30, box.y + 15);
  await first.mouse.down();
  await first.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
  await expect(held).toHaveCount(1);
  await expectAccessible(second, 'a card in somebody else’s hand');
  await first.keyboard.press('Escape');
  await first.mouse.up();
  await expect(held).toHaveCount(0);
});
