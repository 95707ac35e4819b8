import type { Locator, Page } from '@playwright/test';
import { boardOn } from '../pages/board.ts';
import { SAID_BY_MACHINE, testWithMachine as test } from '../pages/machine.ts';
import type { PreparedEvening } from '../pages/preparedEvening.ts';
import { leadingOn } from '../pages/programme.ts';
import { csvColumn, docxTexts, jsonEvening } from '../pages/results.ts';
import { expect, type OpenPage } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { team, wall as wallWords } from '../pages/words.ts';

/* Somebody who reads other languages puts cards into German, with or without a machine's suggestion. */

const ARABIC = 'نحتاج إلى مقاعد أكثر في الساحة';
const TURKISH = 'Akşamları bir otobüs istiyoruz';
const GERMAN = 'Wir brauchen mehr Bänke auf dem Platz';

const openTeam = async (open: OpenPage, evening: PreparedEvening, address: string): Promise<Page> => {
  const page = await open();
  await evening.signIn(page.context());
  await page.goto(address);
  return page;
};

/** The German text and the original of one card are both there, and the German one is larger. */
const expectGermanLarge = async (card: Locator, german: string, original: string): Promise<void> => {
  const sizeOf = async (text: string): Promise<number> =>
    Number.parseFloat(await card.getByText(text).evaluate((element) => getComputedStyle(element).fontSize));
  await expect(card.getByText(german)).toBeVisible();
  await expect(card.getByText(original)).toBeVisible();
  expect(await sizeOf(german)).toBeGreaterThan(await sizeOf(original));
};

/** Writes the German text of one card by hand and takes the machine's for another. */
const putIntoGerman = async (helper: Page): Promise<void> => {
  const card = (text: string): Locator => helper.getByRole('listitem').filter({ hasText: text });
  await expect(helper.getByText(team('mediation.waiting', { n: 2 }))).toBeVisible();
  await expect(card('Ein Bus am Abend')).toHaveCount(0);
  const field = card(ARABIC).getByRole('textbox', { name: team('mediation.german') });
  await field.fill(GERMAN);
  await field.blur();
  await expect(helper.getByText(team('mediation.waiting', { n: 1 }))).toBeVisible();
  await card(TURKISH)
    .getByRole('button', { name: team('mediation.suggest') })
    .click();
  await expect(card(TURKISH).getByText(team('mediation.byMachine'))).toBeVisible();
  await expect(card(TURKISH).getByRole('textbox')).toHaveValue(SAID_BY_MACHINE);
  await expect(helper.getByText(team('mediation.nothingLeft'))).toBeVisible();
};

const checkResults = async (page: Page): Promise<void> => {
  const lead = leadingOn(page);
  const docx = (await docxTexts(page, (await lead.download('docx')).path)).join('\n');
  for (const text of [ARABIC, GERMAN, TURKISH, SAID_BY_MACHINE]) expect(docx).toContain(text);
  const csv = (await lead.download('csv')).path;
  const rows = csvColumn(csv, 'Karte').map((text, row) => [
    text,
    csvColumn(csv, 'Auf Deutsch')[row],
    csvColumn(csv, 'Übersetzt')[row],
  ]);
  expect(rows).toContainEqual([ARABIC, GERMAN, 'Übersetzung: Person']);
  expect(rows).toContainEqual([TURKISH, SAID_BY_MACHINE, 'maschinell übersetzt']);
  expect(rows).toContainEqual(['Ein Bus am Abend', '', '']);
  const json = [...jsonEvening((await lead.download('json')).path).cards.values()];
  expect(json.map(({ text, german }) => [text, german])).toEqual(
    expect.arrayContaining([
      [ARABIC, { text: GERMAN, translator: 'person' }],
      [TURKISH, { text: SAID_BY_MACHINE, translator: 'machine' }],
      ['Ein Bus am Abend', null],
    ]),
  );
};

test('TRANS-1 given cards in other languages, when they get a German text, then board, wall and results have both and say by whom', async ({
  open,
  evening,
  machine,
}) => {
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, [
    { text: ARABIC, language: 'ar' },
    { text: TURKISH, language: 'tr' },
    { text: 'Ein Bus am Abend', language: 'de' },
  ]);
  const helper = await openTeam(open, evening, `${evening.url}/team/sprachmittlung/${evening.links.id}`);
  await putIntoGerman(helper);
  expect(machine.asked).toEqual([{ q: TURKISH, source: 'tr', target: 'de', format: 'text' }]);

  await evening.goToRound(1, 'sorting');
  const page = await openTeam(open, evening, evening.teamUrl);
  const board = boardOn(page);
  const wall = wallOn(await open({ viewport: { width: 1920, height: 1080 } }));
  await wall.page.goto(evening.links.wallUrl);
  for (const card of [board.card(ARABIC), wall.card(ARABIC)]) await expectGermanLarge(card, GERMAN, ARABIC);
  for (const card of [board.card(TURKISH), wall.card(TURKISH)]) await expectGermanLarge(card, SAID_BY_MACHINE, TURKISH);
  await expect(wall.card(TURKISH)).toContainText(wallWords('stage.translatedMachine'));
  await expect(wall.card(ARABIC)).not.toContainText(wallWords('stage.translatedMachine'));
  await checkResults(page);

  await helper.getByRole('button', { name: team('mediation.checked') }).click();
  await expect(helper.getByText(team('mediation.byMachine'))).toHaveCount(0);
  await expect(wall.card(TURKISH)).not.toContainText(wallWords('stage.translatedMachine'));
});

test('TRANSLATE-3 given a reader of one language, when the others are left out, then new cards of that one come by themselves', async ({
  open,
  evening,
}) => {
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, [
    { text: ARABIC, language: 'ar' },
    { text: TURKISH, language: 'tr' },
  ]);
  const helper = await openTeam(open, evening, `${evening.url}/team/sprachmittlung/${evening.links.id}`);
  await helper.getByRole('checkbox', { name: 'العربية' }).uncheck();
  await expect(helper.getByText(team('mediation.waiting', { n: 1 }))).toBeVisible();
  await expect(helper.getByText(ARABIC)).toHaveCount(0);
  await evening.receive(1, [{ text: 'Daha çok park', language: 'tr' }]);
  await expect(helper.getByText('Daha çok park')).toBeVisible();
  await expect(helper.getByText(team('mediation.waiting', { n: 2 }))).toBeVisible();
});
