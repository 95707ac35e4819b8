import type { Language } from '@gehoer/shared/domain/languages.ts';
import { countGraphemes } from '@gehoer/shared/domain/text.ts';
import type { Locator, Page } from '@playwright/test';
import type { FixtureCard } from '../fixtures/cards.ts';
import { TWO_HUNDRED_GRAPHEMES, WORLD_TEXTS } from '../fixtures/worldTexts.ts';
import { type Phone, phoneOn } from '../pages/phone.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { leadingOn } from '../pages/programme.ts';
import { csvColumn, docxTexts, jsonEvening } from '../pages/results.ts';
import { expect, type OpenPage, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';

/* What people write in any script, on its whole way: not one code point is lost, added or changed. */

test.describe.configure({ timeout: 240_000 });

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Canonical composition is all that may happen to a text. */
const written = WORLD_TEXTS.map(({ text }) => text.normalize('NFC')).sort();

const textsIn = (people: Locator): Promise<string[]> =>
  people.evaluateAll((all) => all.map(({ textContent }) => textContent).sort());

/** Somebody who types these texts on a page in their language, one card after the other. */
const writeAll = async (
  open: OpenPage,
  { url, links }: PreparedEvening,
  language: Language,
  cards: readonly FixtureCard[],
): Promise<Phone> => {
  const phone = phoneOn(await open({ ...PHONE, locale: language }), language);
  await phone.join(url, links.code);
  const own = phone.page.locator('li[data-card]');
  for (const [index, { text }] of cards.entries()) {
    await phone.field.fill(text);
    await phone.send.click();
    await expect(own.getByText(phone.say('ownCards.arrived'), { exact: true })).toHaveCount(index + 1);
  }
  // The device shows what was typed, be it composed or not.
  expect(await textsIn(own.locator('bdi'))).toEqual(cards.map(({ text }) => text).sort());
  return phone;
};

/** Goes from card to card with the arrow key until the first comes back. */
const readThrough = async (page: Page, shown: Locator): Promise<string[]> => {
  const seen = new Set<string>();
  for (let turn = 0; turn < 2 * written.length && seen.size < written.length; turn++) {
    await expect(shown.first()).toBeVisible();
    for (const text of await textsIn(shown)) seen.add(text);
    await page.keyboard.press('ArrowRight');
  }
  return [...seen].sort();
};

const readOnScreens = async (open: OpenPage, evening: PreparedEvening): Promise<Page> => {
  const wall = wallOn(await open({ viewport: { width: 1920, height: 1080 } }));
  await wall.page.goto(evening.links.wallUrl);
  const team = await open({ viewport: { width: 1366, height: 900 } });
  await evening.signIn(team.context());
  await team.goto(evening.teamUrl);
  await expect(team.locator('button[data-card]')).toHaveCount(written.length);
  expect(await textsIn(team.locator('button[data-card] bdi'))).toEqual(written);
  expect(await readThrough(wall.page, wall.page.locator('main li [data-card] bdi'))).toEqual(written);
  await team.goto(`${evening.teamUrl}/vorlesen`);
  const read = team.getByRole('article').locator('bdi');
  expect(await readThrough(team, read)).toEqual(written);
  return team;
};

const readResults = async (page: Page, evening: PreparedEvening): Promise<void> => {
  await page.goto(evening.teamUrl);
  const lead = leadingOn(page);
  const docx = await docxTexts(page, (await lead.download('docx')).path);
  expect(written.filter((text) => docx.filter((each) => each === text).length !== 1)).toEqual([]);
  expect(csvColumn((await lead.download('csv')).path, 'Karte').sort()).toEqual(written);
  const { cards } = jsonEvening((await lead.download('json')).path);
  expect([...cards.values()].map(({ text }) => text).sort()).toEqual(written);
};

test('SAME-1 given texts in 17 languages, when they are typed on phones, then every screen and every file has each code point of them', async ({
  open,
  evening,
}) => {
  expect(countGraphemes(TWO_HUNDRED_GRAPHEMES)).toBe((await evening.state()).profile.textLimit);
  await evening.change({ cardLimit: null });
  await evening.goToRound(1, 'collecting');
  const byLanguage = Map.groupBy(WORLD_TEXTS, ({ language }) => language);
  const phones: Phone[] = [];
  for (const [language, cards] of byLanguage) phones.push(await writeAll(open, evening, language, cards));
  await evening.goToRound(1, 'sorting');
  const team = await readOnScreens(open, evening);
  for (const { page, say } of phones.slice(0, 1)) {
    await page.getByRole('link', { name: say('allCards.title') }).click();
    await expect(page.locator('article li')).toHaveCount(written.length);
    expect(await textsIn(page.locator('article li bdi'))).toEqual(written);
  }
  await readResults(team, evening);
});
