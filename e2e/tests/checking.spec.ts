import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Page } from '@playwright/test';
import { boardOn } from '../pages/board.ts';
import { bytesOnDisk } from '../pages/disk.ts';
import { phoneOn } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { resultBytes } from '../pages/results.ts';
import { expect, type OpenPage, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { phoneWords, team } from '../pages/words.ts';

/* A second pair of eyes before the room reads along, and what nobody is to read. */

const GOOD = 'Mehr Bänke am Markt';
const FLAGGED = 'Der Filz im Rathaus ist alt';
const PRIVATE = 'Frau Beispiel aus Haus 7 hat Schulden';

const openTeam = async (open: OpenPage, evening: PreparedEvening, address: string): Promise<Page> => {
  const page = await open();
  await evening.signIn(page.context());
  await page.goto(address);
  return page;
};

const openCheck = (open: OpenPage, evening: PreparedEvening): Promise<Page> =>
  openTeam(open, evening, `${evening.url}/team/pruefen/${evening.links.id}`);

const german = (...texts: string[]) => texts.map((text) => ({ text, language: 'de' as const }));

test('CHECK-7 given cards that wait, when a colleague shows one and hides one, then the room reads the first only', async ({
  open,
  evening,
}) => {
  await evening.change({ checkCards: true, flagWords: ['filz'] });
  await evening.goToRound(1, 'collecting');
  const [page, leader] = [await openCheck(open, evening), await openTeam(open, evening, evening.teamUrl)];
  await expect(page.getByText(team('checking.none'))).toBeVisible();
  await evening.receive(1, german(GOOD, PRIVATE, FLAGGED));
  const waiting = page.getByRole('listitem');
  await expect(waiting).toHaveCount(3);
  // What has a word of the list comes first, marked, and can be shown like any other.
  await expect(waiting.first()).toContainText(FLAGGED);
  await expect(waiting.first().locator('mark')).toHaveText('Filz');
  await expect(leader.getByRole('link', { name: team('checking.link') })).toContainText('3');

  const wall = wallOn(await open());
  await wall.page.goto(evening.links.wallUrl);
  const reader = phoneOn(await open());
  await reader.join(evening.url, evening.links.code);
  await page.getByRole('button', { name: team('checking.showLabel', { text: FLAGGED }) }).click();
  await expect(waiting).toHaveCount(2);
  await page.getByRole('button', { name: team('checking.hideLabel', { text: PRIVATE }) }).click();
  await page.getByRole('menuitem', { name: team('hideReason.personal') }).click();
  await expect(waiting).toHaveCount(1);

  await evening.goToRound(1, 'sorting');
  await expect(wall.card(FLAGGED)).toBeVisible();
  await expect(wall.cards).toHaveCount(1);
  await reader.page.getByRole('link', { name: phoneWords('de')('allCards.title') }).click();
  await expect(reader.page.getByText(FLAGGED)).toBeVisible();
  for (const text of [GOOD, PRIVATE]) await expect(reader.page.getByText(text)).toHaveCount(0);

  await page.getByRole('button', { name: team('checking.showLabel', { text: GOOD }) }).click();
  await expect(page.getByText(team('checking.none'))).toBeVisible();
  await expect(wall.card(GOOD)).toBeVisible();
  const { cards } = await evening.state();
  const facts = [...cards.values()].map(({ text, checked, hidden }) => [text, checked, hidden]);
  expect(facts.find(([text]) => text === PRIVATE)?.[2]).toBe('personal');
  expect(facts.find(([text]) => text === FLAGGED)?.slice(1)).toEqual([true, null]);
});

test('CHECK-8 given cards that wait, when only keys are used, then each is decided and the focus stays', async ({
  open,
  evening,
}) => {
  await evening.change({ checkCards: true });
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, german('eins', 'zwei', 'drei', 'vier'));
  const page = await openCheck(open, evening);
  const waiting = page.getByRole('listitem');
  await expect(waiting).toHaveCount(4);
  const { keyboard } = page;
  const focused = page.locator('[data-card]:focus-within');
  for (let presses = 0; presses < 30 && (await focused.count()) === 0; presses++) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  const second = (await focused.innerText()).split('\n')[0] ?? '';
  await keyboard.press('z');
  await expect(waiting).toHaveCount(3);
  const third = (await focused.innerText()).split('\n')[0] ?? '';
  await keyboard.press('2');
  await expect(waiting).toHaveCount(2);
  await expect(focused).toHaveCount(1);
  // The page shows what it has decided before the server has it.
  const cardsBy = async (holds: (card: Card) => boolean): Promise<string[]> =>
    [...(await evening.state()).cards.values()].filter(holds).map(({ text }) => text);
  await expect.poll(() => cardsBy(({ hidden }) => hidden === 'insulting')).toEqual([third]);
  expect(await cardsBy(({ checked }) => checked)).toContain(second);
});

test('CHECK-9 given cards with a word of the list, when all are shown at once, then that is asked about', async ({
  open,
  evening,
}) => {
  await evening.change({ checkCards: true, flagWords: ['FILZ'] });
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, german(GOOD, FLAGGED));
  const page = await openCheck(open, evening);
  await page.getByRole('button', { name: team('checking.showAll', { n: 2 }) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(team('checking.showAllFlagged', { n: 1 }));
  await dialog.getByRole('button', { name: team('checking.showAll', { n: 2 }) }).click();
  await expect(page.getByText(team('checking.none'))).toBeVisible();
  await evening.goToRound(1, 'sorting');
  const wall = wallOn(await open());
  await wall.page.goto(evening.links.wallUrl);
  await expect(wall.cards).toHaveCount(2);
});

test.describe('erasing', () => {
  // The server is started again under the open page.
  test.use({ line: 'shaky' });

  test('CHECK-4 given a card that is erased, then its text is in no file and no answer any more, and the fact is', async ({
    open,
    evening,
    venue,
  }) => {
    await evening.goToRound(1, 'collecting');
    await evening.receive(1, german(GOOD, PRIVATE));
    await evening.goToRound(1, 'sorting');
    const board = boardOn(await openTeam(open, evening, evening.teamUrl));
    await board.hide(PRIVATE, 'personal');
    const { page } = board;
    expect(bytesOnDisk(venue.dataDir).includes(PRIVATE)).toBe(true);
    await page.getByRole('button', { name: new RegExp(`^${team('board.hidden')}`, 'u') }).click();
    await page.getByRole('button', { name: team('sort.eraseLabel', { card: PRIVATE }) }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(team('sort.eraseHelp'));
    await dialog.getByRole('button', { name: team('sort.eraseConfirm') }).click();
    const reason = team('hideReason.personal');
    await expect(page.getByText(team('sort.erased', { reason }))).toBeVisible();
    await expect(page.getByText(PRIVATE)).toHaveCount(0);

    const reasons = async () =>
      [...(await evening.state()).cards.values()].filter(({ text }) => text === '').map(({ hidden }) => hidden);
    await expect.poll(reasons).toEqual(['personal']);
    for (const format of ['json', 'csv', 'docx'] as const) {
      const answer = await resultBytes(evening, format);
      expect(
        [GOOD, PRIVATE].map((text) => answer.includes(text)),
        format,
      ).toEqual([true, false]);
    }
    await venue.restart();
    expect(await reasons()).toEqual(['personal']);
    expect(bytesOnDisk(venue.dataDir).includes(PRIVATE)).toBe(false);
    expect(bytesOnDisk(venue.dataDir).includes(GOOD)).toBe(true);
  });
});
