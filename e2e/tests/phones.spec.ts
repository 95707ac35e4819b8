import type { Page } from '@playwright/test';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { boardOn } from '../pages/board.ts';
import { phoneOn } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { expect, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { phoneWords, team } from '../pages/words.ts';

const [FIRST, SECOND, THIRD] = FIXTURE_CARDS.map(({ text }) => text) as [string, string, string];
const NOT_SENT = 'Ich schreibe noch an diesem Satz';

/** The texts of all cards on the server, in no particular order. */
const cardTexts = async ({ state }: PreparedEvening): Promise<string[]> =>
  [...(await state()).cards.values()].map(({ text }) => text).sort();

test.describe('what is typed on a phone', () => {
  test.use({ line: 'shaky' });

  test('given a draft, when the page is loaded anew, the round goes on and the server restarts, then it is there', async ({
    open,
    evening,
    venue,
  }) => {
    const phone = phoneOn(await open());
    await evening.goToRound(1, 'collecting');
    await phone.join(evening.url, evening.links.code);
    await phone.field.fill(NOT_SENT);
    await phone.page.reload();
    await expect(phone.field).toHaveValue(NOT_SENT);
    await evening.goToRound(1, 'sorting');
    await expect(phone.page.getByText(phone.say('round.lateCard'))).toBeVisible();
    await expect(phone.field).toHaveValue(NOT_SENT);
    await venue.restart();
    await evening.goToRound(2, 'collecting');
    await expect(phone.page.getByRole('textbox', { name: phone.say('draft.title', { n: 1 }) })).toHaveValue(NOT_SENT);
    await phone.page.getByRole('button', { name: phone.say('draft.send') }).click();
    await phone.expectStatus(NOT_SENT, 'arrived');
    expect(await cardTexts(evening)).toEqual([NOT_SENT]);
  });

  test('given no line, when cards are written, then each arrives exactly once', async ({ open, evening, venue }) => {
    const phone = phoneOn(await open());
    await evening.goToRound(1, 'collecting');
    await phone.join(evening.url, evening.links.code);
    await phone.page.context().setOffline(true);
    await phone.write(FIRST);
    await phone.expectStatus(FIRST, 'waiting');
    await phone.page.context().setOffline(false);
    await phone.expectStatus(FIRST, 'arrived');
    await venue.stop();
    await phone.write(SECOND);
    await phone.expectStatus(SECOND, 'waiting');
    await expect(phone.page.getByText(phone.say('connection.lost'))).toBeVisible();
    await venue.restart();
    await phone.expectStatus(SECOND, 'arrived');
    await phone.page.reload();
    await phone.expectStatus(FIRST, 'arrived');
    expect(await cardTexts(evening)).toEqual([FIRST, SECOND].sort());
  });
});

test('given an evening at any point, when somebody joins, then they are where the room is', async ({
  open,
  evening,
}) => {
  const { url, links } = evening;
  const say = phoneWords('de');
  await evening.change({ nextSteps: { de: 'Das Protokoll kommt.' } });
  const join = async (): Promise<Page> => {
    const phone = phoneOn(await open());
    await phone.join(url, links.code);
    return phone.page;
  };
  await evening.goTo('talk');
  await expect((await join()).getByRole('heading', { level: 1, name: say('evening.talk') })).toBeVisible();
  await evening.goToRound(1, 'collecting');
  await evening.goToRound(2, 'collecting');
  const writing = await join();
  await expect(writing.getByText(say('round.header', { n: 2, total: 4 }))).toBeVisible();
  await expect(writing.getByRole('textbox', { name: say('composer.label') })).toBeVisible();
  await evening.goToRound(2, 'sorting');
  const sorting = await join();
  await expect(sorting.getByText(say('round.sorting'))).toBeVisible();
  await expect(sorting.getByText(say('round.lateCard'))).toBeVisible();
  await evening.goTo('closing');
  await expect((await join()).getByText('Das Protokoll kommt.')).toBeVisible();
  await evening.goTo('end');
  const tooLate = await open();
  await tooLate.goto(`${url}/${links.code}`);
  await expect(tooLate.getByRole('heading', { level: 1, name: say('evening.ended') })).toBeVisible();
});

test('given two tabs of one phone, when both write, then they are one device', async ({ open, evening }) => {
  const { url, links } = evening;
  await evening.change({ cardLimit: 2 });
  await evening.goToRound(1, 'collecting');
  const first = phoneOn(await open());
  await first.join(url, links.code);
  const second = phoneOn(await first.page.context().newPage());
  await second.page.goto(`${url}/${links.code}`);
  await first.field.fill(NOT_SENT);
  await expect(second.field).toHaveValue(NOT_SENT);
  await first.post(FIRST);
  await second.expectStatus(FIRST, 'arrived');
  await second.post(SECOND);
  await first.expectStatus(SECOND, 'arrived');
  for (const tab of [first, second]) await expect(tab.page.getByText(tab.say('composer.noneLeft'))).toBeVisible();
  expect(await cardTexts(evening)).toEqual([FIRST, SECOND].sort());
});

test('given a wrong code, when it is typed, then the page says so and takes the right one', async ({
  open,
  evening,
}) => {
  const page = await open();
  const say = phoneWords('de');
  const { code } = evening.links;
  const wrong = code === '000000' ? '000001' : '000000';
  const field = page.getByRole('textbox', { name: say('join.codeLabel') });
  const enter = page.getByRole('button', { name: say('join.enter'), exact: true });
  await page.goto(evening.url);
  await field.fill('123');
  await enter.click();
  await expect(page.getByText(say('join.incomplete'))).toBeVisible();
  await field.fill(wrong);
  await enter.click();
  await expect(page.getByRole('heading', { level: 1, name: say('join.wrongCode') })).toBeVisible();
  await page.getByRole('link', { name: say('join.otherCode') }).click();
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: say('notice.title') })).toBeVisible();
});

test('given a limit of two, when two cards are there, then a third needs one to go', async ({ open, evening }) => {
  await evening.change({ cardLimit: 2 });
  await evening.goToRound(1, 'collecting');
  const phone = phoneOn(await open());
  await phone.join(evening.url, evening.links.code);
  for (const text of [FIRST, SECOND]) await phone.post(text);
  await expect(phone.field).toHaveCount(0);
  await expect(phone.page.getByText(phone.say('composer.noneLeft'))).toBeVisible();
  await phone
    .ownCard(FIRST)
    .getByRole('button', { name: phone.say('ownCards.withdraw') })
    .click();
  await phone.page
    .getByRole('dialog')
    .getByRole('button', { name: phone.say('ownCards.withdrawNow') })
    .click();
  await expect(phone.ownCard(FIRST)).toHaveCount(0);
  await phone.post(THIRD);
  expect(await cardTexts(evening)).toEqual([SECOND, THIRD].sort());
});

test('given a text that is too long, when it is sent, then nothing is cut and the page says how much is too much', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  const phone = phoneOn(await open());
  await phone.join(evening.url, evening.links.code);
  const { textLimit } = (await evening.state()).profile;
  const family = '👩‍👩‍👧‍👦';
  const tooLong = `${'ä'.repeat(textLimit - 1)}${family}${family}${family}`;
  await phone.write(tooLong);
  await expect(phone.page.getByRole('main').getByText(phone.say('composer.tooLong', { n: 2 }))).toBeVisible();
  await expect(phone.field).toHaveValue(tooLong);
  const fitting = tooLong.slice(0, -2 * family.length);
  await phone.post(fitting);
  expect(await cardTexts(evening)).toEqual([fitting]);
});

test('given two ideas in one text, when it is split, then two cards arrive', async ({ open, evening }) => {
  await evening.goToRound(1, 'collecting');
  const phone = phoneOn(await open());
  await phone.join(evening.url, evening.links.code);
  await phone.field.fill('Mehr Bänke.\nSaubere Spielplätze.');
  await phone.page.getByRole('button', { name: phone.say('composer.split') }).click();
  await expect(phone.field).toHaveValue('Mehr Bänke.');
  await phone.send.click();
  await expect(phone.field).toHaveValue('Saubere Spielplätze.');
  await phone.send.click();
  await phone.expectStatus('Saubere Spielplätze.', 'arrived');
  expect(await cardTexts(evening)).toEqual(['Mehr Bänke.', 'Saubere Spielplätze.']);
});

test('given a draft and a card, when another language is chosen, then both keep their words and directions', async ({
  open,
  evening,
}) => {
  await evening.change({ languages: ['de', 'ar'] });
  await evening.goToRound(1, 'collecting');
  const german = phoneOn(await open());
  const { page } = german;
  await german.join(evening.url, evening.links.code);
  await german.post(FIRST);
  await german.field.fill(NOT_SENT);
  await page.getByRole('button', { name: 'العربية' }).click();
  const arabic = phoneOn(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(arabic.field).toHaveValue(NOT_SENT);
  const ownText = arabic.ownCard(FIRST).getByText(FIRST);
  await expect(ownText).toHaveCSS('direction', 'ltr');
  await expect(ownText).toHaveAttribute('lang', 'de');
  const arabicText = FIXTURE_CARDS.find(({ language }) => language === 'ar')?.text ?? '';
  await arabic.post(arabicText);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(german.ownCard(arabicText).getByText(arabicText)).toHaveCSS('direction', 'rtl');
  await expect(german.ownCard(arabicText).getByText(arabicText)).toHaveAttribute('lang', 'ar');
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '**fett** <b>b</b> &amp; [Klick](javascript:alert(2))',
  'javascript:alert(3)',
  '</textarea><script>alert(4)</script>',
];

test('given texts that look like markup, when everybody reads them, then they are text', async ({ open, evening }) => {
  const { url, links } = evening;
  await evening.change({ cardLimit: 4, place: '<img src=x onerror=alert(5)>', nextSteps: { de: '<u>unten</u>' } });
  await evening.goToRound(1, 'collecting');
  const phone = phoneOn(await open());
  await phone.join(url, links.code);
  for (const text of HOSTILE) await phone.post(text);
  await evening.goToRound(1, 'sorting');
  const teamPage = await open();
  await evening.signIn(teamPage.context());
  await teamPage.goto(evening.teamUrl);
  const board = boardOn(teamPage);
  const wall = wallOn(await open());
  await wall.page.goto(links.wallUrl);
  await board.card(HOSTILE[0]!).press('n');
  await board.name('1.1', HOSTILE[1]!);
  for (const text of HOSTILE) {
    await expect(board.card(text)).toBeVisible();
    await expect(wall.card(text)).toBeVisible();
  }
  await expect(wall.clusters.getByRole('heading', { name: HOSTILE[1]! })).toBeVisible();
  await phone.page.getByRole('link', { name: phone.say('allCards.title') }).click();
  for (const text of HOSTILE) await expect(phone.page.getByText(text).first()).toBeVisible();
  await teamPage.goto(`${url}/team/aushang/${links.id}`);
  await expect(teamPage.getByRole('article', { name: team('sharing.poster') })).toContainText('onerror');
  await evening.goTo('closing');
  await expect(wall.page.getByText('<u>unten</u>')).toBeVisible();
  for (const page of [phone.page, teamPage, wall.page]) {
    await expect(page.locator('main :is(img, script, b, u, a[href^="javascript"])')).toHaveCount(0);
  }
});
