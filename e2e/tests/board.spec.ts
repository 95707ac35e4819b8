import type { Locator, Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { type Board, boardOn } from '../pages/board.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { type OpenPage, test, expect } from '../pages/test.ts';
import { fingerOn } from '../pages/finger.ts';
import { team } from '../pages/words.ts';

/** Opens the board of the first round, which has these many real cards, for one more member of the team. */
const openBoard = async (open: OpenPage, evening: PreparedEvening, touch = false): Promise<Board> => {
  const page = await open({ viewport: { width: 1280, height: 800 }, hasTouch: touch, isMobile: touch });
  await evening.signIn(page.context());
  await page.goto(evening.teamUrl);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return boardOn(page);
};

const fill = async (evening: PreparedEvening, count: number): Promise<string[]> => {
  const cards = FIXTURE_CARDS.slice(0, count);
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, cards);
  await evening.goToRound(1, 'sorting');
  return cards.map(({ text }) => text);
};

/** Which texts lie under which heading, on the server. */
const sorted = async ({ state }: PreparedEvening): Promise<Record<string, string[]>> => {
  const { cards, clusters } = await state();
  const headingOf = (id: string | null): string => (id === null ? 'unsorted' : (clusters.get(id)?.heading ?? 'gone'));
  const groups = Object.groupBy(cards.values(), ({ place }) => headingOf(place.clusterId));
  return Object.fromEntries(
    Object.entries(groups).map(([heading, group = []]) => [heading, group.map(({ text }) => text).sort()]),
  );
};

/** Names the next cluster without a heading with the keyboard. */
const giveHeading = async (page: Page, cluster: Locator, heading: string): Promise<void> => {
  await tabTo(page, team('board.giveHeading'));
  await page.keyboard.press('Enter');
  await page.keyboard.type(heading);
  await page.keyboard.press('Enter');
  await expect(cluster).toContainText(heading);
};

test('given two facilitators, when both sort at once, then nothing that either does is lost', async ({
  open,
  evening,
}) => {
  const texts = await fill(evening, 16);
  const [first, second] = [await openBoard(open, evening), await openBoard(open, evening)];
  for (const [number, heading] of [
    ['1.1', 'Gerade'],
    ['1.2', 'Ungerade'],
  ] as const) {
    await first.button(team('board.newCluster')).click();
    await first.name(number, heading);
  }
  await expect(second.cluster('1.2')).toContainText('Ungerade');
  const even = texts.filter((_, index) => index % 2 === 0);
  const odd = texts.filter((_, index) => index % 2 === 1);
  const sortAll = async (board: Board, own: readonly string[], key: string): Promise<void> => {
    for (const text of own) await board.card(text).press(key);
  };
  await Promise.all([sortAll(first, even, '1'), sortAll(second, odd, '2')]);
  for (const board of [first, second]) {
    await board.expectIn(board.cluster('1.1'), even);
    await board.expectIn(board.cluster('1.2'), odd);
  }
  expect(await sorted(evening)).toEqual({ Gerade: [...even].sort(), Ungerade: [...odd].sort() });
});

/** Presses Tab until the focus is where it is wanted. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const isThere = (): Promise<boolean> =>
    page.getByRole('button', { name }).evaluateAll((all) => all.some((each) => each === document.activeElement));
  for (let presses = 0; presses < 60 && !(await isThere()); presses++) await page.keyboard.press('Tab');
  expect(await isThere(), `focus on ${name}`).toBe(true);
};

/** The text of the card that has the focus. */
const focusedCard = (page: Page): Promise<string> => page.locator('button[data-card]:focus').innerText();

test('given a round, when only the keyboard is used, then all of it is sorted, named, hidden and taken back', async ({
  open,
  evening,
}) => {
  const texts = await fill(evening, 8);
  const { page, cluster, expectIn, unsorted } = await openBoard(open, evening);
  const { keyboard } = page;
  await expectIn(unsorted, texts);
  const firstText = await page.locator('button[data-card]').first().innerText();
  await tabTo(page, firstText);
  await keyboard.press('n');
  await expectIn(cluster('1.1'), [firstText]);
  const secondText = await focusedCard(page);
  await keyboard.press('1');
  await expectIn(cluster('1.1'), [firstText, secondText]);

  const third = await focusedCard(page);
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  const fourth = await focusedCard(page);
  await keyboard.press('Space');
  await keyboard.press('m');
  await keyboard.type(team('board.newCluster').slice(0, 5));
  await keyboard.press('Enter');
  await expectIn(cluster('1.2'), [third, fourth]);

  const hidden = await focusedCard(page);
  await keyboard.press('h');
  await tabTo(page, team('hideReason.offTopic'));
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(unsorted.getByRole('listitem')).toHaveCount(3);
  await keyboard.press('u');
  await expect(unsorted.getByRole('listitem')).toHaveCount(4);

  for (const left of [3, 2, 1, 0]) {
    await keyboard.press('2');
    await expect(unsorted.getByRole('listitem')).toHaveCount(left);
  }
  for (const [number, heading] of [
    ['1.1', 'Zuerst'],
    ['1.2', 'Danach'],
  ] as const) {
    await giveHeading(page, cluster(number), heading);
  }
  const others = texts.filter((text) => ![firstText, secondText].includes(text)).sort();
  expect(others).toContain(hidden);
  expect(await sorted(evening)).toEqual({ Zuerst: [firstText, secondText].sort(), Danach: others });
});

test('given a tablet, when a finger scrolls over the cards, then none is dragged; when it rests, one is', async ({
  open,
  evening,
}) => {
  const texts = await fill(evening, 40);
  const { page, unsorted, card, cluster, button, expectIn, newClusterPlace } = await openBoard(open, evening, true);
  const finger = await fingerOn(page);
  const pane = page.locator('[data-pane="unsorted"]');
  await expect(unsorted.getByRole('listitem')).toHaveCount(40);
  const shown = unsorted.locator('button[data-card]');
  const atRest = pane.evaluate(
    (element) => new Promise<void>((resolve) => element.addEventListener('scrollend', () => resolve(), { once: true })),
  );
  await finger.swipe(shown.nth(1), -300);
  // A finger throws the list, which goes on by itself for a while.
  await atRest;
  expect(await pane.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await expect(page.getByText(team('board.taken', { n: 1 }))).toHaveCount(0);
  expect(Object.keys(await sorted(evening))).toEqual(['unsorted']);

  await pane.evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect.poll(() => pane.evaluate((element) => element.scrollTop)).toBe(0);
  const dragged = await shown.first().innerText();
  await finger.drag(card(dragged), newClusterPlace, page.locator('[data-dragged]'), page.locator('[data-over]'));
  await expectIn(cluster('1.1'), [dragged]);

  const rest = texts.filter((text) => text !== dragged);
  const [tapped, second, third] = rest as [string, string, string];
  await card(tapped).tap();
  await cluster('1.1')
    .getByRole('button', { name: /1 Karte hierher/u })
    .tap();
  await expectIn(cluster('1.1'), [dragged, tapped]);
  await button(team('board.pickSeveral')).tap();
  for (const text of [second, third]) await card(text).tap();
  await button(team('board.moveTo')).tap();
  await page
    .getByRole('dialog')
    .getByRole('option', { name: team('board.newCluster') })
    .tap();
  await expectIn(cluster('1.2'), [second, third]);
});

test('given a step that somebody has overtaken, when it is undone, then the board says why it cannot be', async ({
  open,
  evening,
}) => {
  const [contested = ''] = await fill(evening, 3);
  const [first, second] = [await openBoard(open, evening), await openBoard(open, evening)];
  await first.card(contested).press('n');
  await second.expectIn(second.cluster('1.1'), [contested]);
  await second.card(contested).press('n');
  await second.expectIn(second.cluster('1.2'), [contested]);
  await first.expectIn(first.cluster('1.2'), [contested]);
  await first.button(team('board.undo')).click();
  await expect(first.page.getByText(team('board.undoRefused'))).toBeVisible();
  for (const board of [first, second]) await board.expectIn(board.cluster('1.2'), [contested]);
});

/** Where each card of the first round lies on the server, by its text. */
const boardOnServer = async ({ state }: PreparedEvening) => {
  const { cards, clusters, copies } = await state();
  const textOf = (id: string | null): string => cards.get(id ?? '')?.text ?? '';
  return {
    headings: [...clusters.values()].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ heading }) => heading),
    statements: [...clusters.values()].map(({ statement }) => statement).filter((statement) => statement !== ''),
    placeOf: (text: string) => [...cards.values()].find((card) => card.text === text)?.place.clusterId ?? null,
    under: (text: string) => textOf([...cards.values()].find((card) => card.text === text)?.under ?? null),
    marksOf: (text: string) => [...cards.values()].find((card) => card.text === text)?.marks,
    copied: [...copies.values()].map(({ cardId }) => textOf(cardId)),
  };
};

test('SORT-18 given a round, when only the keyboard is used, then it is stacked, parked, linked, marked, split and given statements', async ({
  open,
  evening,
}) => {
  const texts = await fill(evening, 10);
  const { page, cluster, expectIn, unsorted } = await openBoard(open, evening);
  const { keyboard } = page;
  const left = (count: number) => expect(unsorted.getByRole('listitem')).toHaveCount(count);
  await expectIn(unsorted, texts);
  await tabTo(page, await page.locator('button[data-card]').first().innerText());

  const first = await focusedCard(page);
  await keyboard.press('n');
  await left(9);
  // Says the same: the second card is picked, the third one takes it.
  const second = await focusedCard(page);
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  const third = await focusedCard(page);
  await keyboard.press('s');
  await left(8);
  await expect(unsorted.getByText(team('sort.said', { n: 2 })).first()).toBeVisible();
  expect((await boardOnServer(evening)).under(second)).toBe(third);
  // The same by its words.
  await keyboard.press('ArrowDown');
  const fourth = await focusedCard(page);
  await keyboard.press('s');
  await keyboard.type(third.slice(0, 25));
  await keyboard.press('Enter');
  await left(7);
  expect((await boardOnServer(evening)).under(fourth)).toBe(third);

  const parked = await focusedCard(page);
  await keyboard.press('p');
  await left(6);
  const quoted = await focusedCard(page);
  await keyboard.press('q');
  await expect(unsorted.getByText(team('sort.quote'), { exact: true })).toBeVisible();
  await keyboard.press('f');
  await keyboard.type('Wohnen');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await boardOnServer(evening)).marksOf(quoted)).toEqual({ quote: true, field: 'Wohnen' });

  for (const count of [5, 4, 3, 2, 1, 0]) {
    await keyboard.press('1');
    await left(count);
  }
  // The focus has gone with the last one, the stack: it becomes a cluster behind the first, and is shown there, too.
  expect(await focusedCard(page)).toContain(third);
  await keyboard.press('Shift+N');
  await expectIn(cluster('1.2'), [third]);
  await keyboard.press('ArrowRight');
  expect(await focusedCard(page)).toContain(third);
  await keyboard.press('a');
  await keyboard.type('1');
  await keyboard.press('Enter');
  await expect(cluster('1.1').getByText(team('sort.alsoIn', { groups: '1.2' }))).toBeVisible();

  for (const [number, heading] of [
    ['1.1', 'Zuerst'],
    ['1.2', 'Danach'],
  ] as const) {
    await giveHeading(page, cluster(number), heading);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.type(`${heading} wohnen alle gut.`);
    await keyboard.press('Enter');
    await expect(cluster(number)).toContainText('wohnen alle gut.');
  }
  await tabTo(page, third);
  await keyboard.press('<');
  await expect(cluster('1.1')).toContainText('Danach');

  const board = await boardOnServer(evening);
  expect(board.headings).toEqual(['Danach', 'Zuerst']);
  expect(board.statements.sort()).toEqual(['Danach wohnen alle gut.', 'Zuerst wohnen alle gut.']);
  expect([board.placeOf(parked), board.copied]).toEqual(['parked', [third]]);
  expect(board.placeOf(first)).not.toBeNull();
});

test('SORT-19 given a mouse, when it is used on the board, then it stacks, frames several cards and moves clusters', async ({
  open,
  evening,
}) => {
  await fill(evening, 6);
  const board = await openBoard(open, evening);
  const { page, unsorted, cluster, button } = board;
  const { mouse } = page;
  const shown = unsorted.locator('button[data-card]');
  const centre = async (place: Locator): Promise<[number, number]> => {
    const box = await place.boundingBox();
    if (!box) throw new Error('not on the page');
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  await expect(shown).toHaveCount(6);
  const [taken, under] = [await shown.nth(0).innerText(), await shown.nth(1).innerText()];
  await shown.nth(0).hover();
  await mouse.down();
  await mouse.move(...(await centre(shown.nth(1))), { steps: 4 });
  await mouse.move(...(await centre(page.locator('[data-same]'))), { steps: 4 });
  await expect(page.locator('[data-mark="under"]')).toHaveCount(1);
  await mouse.up();
  await expect(shown).toHaveCount(5);
  expect((await boardOnServer(evening)).under(taken)).toBe(under);

  const [first, last] = [await shown.first().boundingBox(), await shown.last().boundingBox()];
  if (!first || !last) throw new Error('no cards');
  // For 50 ms after a drag the library swallows what follows.
  await expect(page.locator('[data-dragged]')).toHaveCount(0);
  await mouse.move(last.x + 20, last.y + last.height + 12);
  await mouse.down();
  await mouse.move(first.x + 60, first.y + 5, { steps: 6 });
  await mouse.up();
  await expect(page.getByText(team('board.picked', { n: 5 })).first()).toBeVisible();
  await page.keyboard.press('Escape');

  for (const number of ['1.1', '1.2', '1.3']) {
    await button(team('board.newCluster')).click();
    await board.name(number, `Gruppe ${number}`);
  }
  await cluster('1.3').locator('[data-grip]').hover();
  await mouse.down();
  const box = await cluster('1.1').boundingBox();
  if (!box) throw new Error('no cluster');
  await mouse.move(box.x + 20, box.y + box.height / 2, { steps: 6 });
  await expect(page.locator('[data-edge="before"]')).toHaveCount(1);
  await mouse.up();
  await expect(cluster('1.1')).toContainText('Gruppe 1.3');
  expect((await boardOnServer(evening)).headings).toEqual(['Gruppe 1.3', 'Gruppe 1.1', 'Gruppe 1.2']);
});
