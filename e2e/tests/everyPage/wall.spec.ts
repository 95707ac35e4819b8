import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../../fixtures/cards.ts';
import { dealtOut, fillBoard } from '../../pages/boardCards.ts';
import { expectAccessible } from '../../pages/inspect.ts';
import type { PreparedEvening } from '../../pages/preparedEvening.ts';
import { expect, type OpenPage, test } from '../../pages/test.ts';
import { type Wall, wallOn } from '../../pages/wall.ts';
import { prepareWell } from '../../pages/wellPrepared.ts';
import { wall as say } from '../../pages/words.ts';

/* The projector in every state, as large as projectors are. */

test.describe.configure({ timeout: 240_000 });

const OLD_PROJECTOR = { width: 1024, height: 768 };
const SMALL_PROJECTOR = { width: 1280, height: 720 };

const openWall = async (open: OpenPage, { links }: PreparedEvening): Promise<Wall> => {
  const page = await open({ viewport: { width: 1920, height: 1080 } });
  await page.goto(links.wallUrl);
  const wall = wallOn(page);
  await wall.title.waitFor();
  return wall;
};

test('given a wall, when the evening goes through its stations, then each is sound', async ({ open, evening }) => {
  await prepareWell(evening);
  const { page, title } = await openWall(open, evening);
  await page.getByText(say('wifi.title')).waitFor();
  await expectAccessible(page, 'arrival');
  for (const [kind, words] of [
    ['welcome', say('evening.welcome')],
    ['talk', 'Ankommen heißt wohnen'],
    ['break', say('evening.break')],
    ['closing', say('evening.closing')],
    ['end', say('evening.ended')],
  ] as const) {
    await evening.goTo(kind);
    await title.filter({ hasText: words }).waitFor();
    await expectAccessible(page, kind);
  }
  await page.goto(`${evening.url}/leinwand/${evening.links.id}#falsch`);
  await title.filter({ hasText: say('wall.notReleased') }).waitFor();
  await expectAccessible(page, 'not released');
});

/** What is drawn outside of the window or of its own box, by its text. */
const cutOff = (page: Page): Promise<string[]> =>
  page.locator('[data-card]').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const { left, right, top, bottom } = card.getBoundingClientRect();
        const isOutside = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        return isOutside || card.scrollWidth > card.clientWidth || card.scrollHeight > card.clientHeight + 1;
      })
      .map(({ textContent }) => textContent),
  );

/** Turns pages until the first comes back, and looks at each. @returns the ids of all cards that were to be seen */
const readThrough = async ({ page, cards }: Wall): Promise<Set<string>> => {
  const seen = new Set<string>();
  const idsNow = (): Promise<string[]> =>
    page.locator('main li [data-card]').evaluateAll((all) => all.map((card) => card.getAttribute('data-card') ?? ''));
  for (let turn = 0; turn < 40; turn++) {
    const ids = await idsNow();
    if (ids.every((id) => seen.has(id))) break;
    for (const id of ids) seen.add(id);
    await expect.poll(() => cutOff(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect(cards.first()).toBeVisible();
  }
  return seen;
};

for (const [count, sorted] of [
  [0, 0],
  [20, 12],
  [135, 60],
] as const) {
  test(`given ${count} cards, when they are sorted on the wall, then it is sound and shows each of them`, async ({
    open,
    evening,
  }) => {
    await prepareWell(evening);
    const wall = await openWall(open, evening);
    const main = wall.page.getByRole('main');
    await evening.goToRound(1, 'waiting');
    await main.getByText(say('round.waiting')).waitFor();
    await expectAccessible(wall.page, 'waiting');
    await evening.goToRound(1, 'collecting');
    await main.getByText(say('round.collecting')).waitFor();
    await expectAccessible(wall.page, 'collecting');
    await fillBoard(evening, 1, FIXTURE_CARDS.slice(0, count), dealtOut(sorted));
    await (count === 0 ? main.getByText(say('sorting.none')) : wall.cards.first()).waitFor();
    await expectAccessible(wall.page, 'sorting');
    await expect.poll(async () => (await readThrough(wall)).size).toBe(count);
    await wall.page.setViewportSize(OLD_PROJECTOR);
    await expect.poll(async () => (await readThrough(wall)).size).toBe(count);
  });
}

test('given nine groups on a small projector, when dots are open, then the way to join is seen as a whole', async ({
  open,
  evening,
}) => {
  const { organiser, links } = evening;
  const wall = await openWall(open, evening);
  await wall.page.setViewportSize(SMALL_PROJECTOR);
  await fillBoard(evening, 1, FIXTURE_CARDS.slice(0, 18), (_, index) => `Überschrift der Gruppe ${index % 9}`);
  await organiser.command(links.id, 'openDots', { roundId: await evening.roundId(1), perPerson: 5, perCluster: 2 });
  await wall.page.getByText(say('dots.now')).waitFor();
  await expect(wall.page.getByRole('complementary', { name: say('join.title') })).toBeInViewport({ ratio: 1 });
  await expectAccessible(wall.page, 'dots');
});
