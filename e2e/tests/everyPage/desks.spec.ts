import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { FIXTURE_CARDS } from '../../fixtures/cards.ts';
import { dealtOut, fillBoard } from '../../pages/boardCards.ts';
import { expectAccessible, expectSoundNarrowToo } from '../../pages/inspect.ts';
import type { PreparedEvening } from '../../pages/preparedEvening.ts';
import { expect, type OpenPage, test } from '../../pages/test.ts';
import { prepareWell } from '../../pages/wellPrepared.ts';
import { team } from '../../pages/words.ts';

/* The pages of those who help: at the desk, before the reveal, between the languages, in the room. */

test.describe.configure({ timeout: 150_000 });

const CARDS = FIXTURE_CARDS.slice(0, 12);
const FOREIGN = FIXTURE_CARDS.filter(({ language }) => language !== 'de').slice(0, 6);

const openTeam = async (open: OpenPage, evening: PreparedEvening, path: string): Promise<Page> => {
  const page = await open({ viewport: { width: 1366, height: 768 } });
  await evening.signIn(page.context());
  await page.goto(`${evening.url}/team${path}`);
  return page;
};

/** Types a card from paper by script. */
const enter = async ({ organiser, links, roundId }: PreparedEvening, text: string): Promise<void> =>
  organiser.command(links.id, 'enterCard', {
    ...{ cardId: randomUUID(), roundId: await roundId(1), kind: 'card', text, language: 'de', table: 4 },
  });

test('given the texts of the place and of the languages, when their pages are read, then each is sound', async ({
  open,
  evening,
}) => {
  const page = await openTeam(open, evening, '/rechtliches');
  await page.getByRole('textbox', { name: team('legal.accessibility') }).waitFor();
  await expectSoundNarrowToo(page, 'texts about the law');
  await page.goto(`${evening.url}/team/sprachen`);
  await page.getByRole('link', { name: LANGUAGE_NAMES.ku }).waitFor();
  await expectSoundNarrowToo(page, 'all languages');
  await page.goto(`${evening.url}/team/sprachen/ar`);
  // All of them look alike: one is enough.
  await page.getByRole('searchbox', { name: team('languages.search') }).fill('Ihren Tisch');
  await expect(page.getByText(team('languages.found', { n: 1 }), { exact: true })).toBeVisible();
  await expectSoundNarrowToo(page, 'the texts of a language');
  await page.getByRole('button', { name: team('languages.change') }).click();
  await expectSoundNarrowToo(page, 'a wording is written');
});

test('given the entry desk, when it is empty, used and wrong, then it is sound', async ({ open, evening }) => {
  const page = await openTeam(open, evening, `/papierkarten/${evening.links.id}`);
  const field = page.getByRole('textbox', { name: team('entry.text') });
  await field.waitFor();
  await expectSoundNarrowToo(page, 'nothing typed yet');
  await evening.goToRound(1, 'collecting');
  for (const { text } of CARDS.slice(0, 3)) await enter(evening, text);
  await field.press('Enter');
  await page.getByRole('textbox', { name: team('entry.table') }).fill('700');
  await page.getByText(team('entry.tableProblem')).waitFor();
  await expectSoundNarrowToo(page, 'nothing typed, a wrong table');
  await page.getByRole('button', { name: team('entry.correctLabel', { text: CARDS[0]?.text ?? '' }) }).click();
  await expectSoundNarrowToo(page, 'a card is corrected');
});

test('given cards that are checked, when the page is off, empty and full, then it is sound', async ({
  open,
  evening,
}) => {
  const page = await openTeam(open, evening, `/pruefen/${evening.links.id}`);
  await page.getByText(team('checking.off')).waitFor();
  await expectSoundNarrowToo(page, 'cards are not checked');
  await evening.change({ checkCards: true, flagWords: ['Häuser'] });
  await page.getByText(team('checking.none')).waitFor();
  await expectSoundNarrowToo(page, 'nothing to check');
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, CARDS);
  await page.getByText(team('checking.waiting', { n: CARDS.length })).waitFor();
  await page.getByText(team('checking.flagged')).first().waitFor();
  await expectSoundNarrowToo(page, 'cards wait');
  await page
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .filter({ hasText: team('checking.hide') })
    .click();
  await page.getByRole('menu').waitFor();
  await expectSoundNarrowToo(page, 'the reasons');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: team('checking.showAll', { n: CARDS.length }) }).click();
  await page.getByRole('dialog').waitFor();
  await expectSoundNarrowToo(page, 'all at once, with a word of the list');
});

test('given cards in other languages, when they get a German text, then the page is sound', async ({
  open,
  evening,
}) => {
  const page = await openTeam(open, evening, `/sprachmittlung/${evening.links.id}`);
  await page.getByText(team('mediation.none')).waitFor();
  await expectSoundNarrowToo(page, 'no foreign cards');
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, FOREIGN);
  await page.getByText(team('mediation.waiting', { n: FOREIGN.length })).waitFor();
  await expectSoundNarrowToo(page, 'cards without a German text');
  const { organiser, links, state } = evening;
  const [first] = (await state()).cards.keys();
  const translated = { cardId: first ?? '', text: 'Auf Deutsch', translator: 'machine' } as const;
  await organiser.command(links.id, 'translateCard', translated);
  await page.getByText(team('mediation.byMachine')).waitFor();
  await expectSoundNarrowToo(page, 'a text of the machine');
});

test('given the sheet for the room, when it is read on the screen, then it is sound', async ({ open, evening }) => {
  await prepareWell(evening);
  await evening.change({ languages: [...LANGUAGES] });
  const page = await openTeam(open, evening, `/aushang/${evening.links.id}`);
  await page.getByRole('article', { name: team('sharing.poster') }).waitFor();
  await expectSoundNarrowToo(page, 'the sheet for the room');
});

test('given cards to be read aloud, when there are none, covered and revealed ones, then the page is sound', async ({
  open,
  evening,
}) => {
  const page = await openTeam(open, evening, `/abend/${evening.links.id}/vorlesen`);
  await page.getByText(team('reading.noCards')).waitFor();
  await expectSoundNarrowToo(page, 'no cards yet');
  await evening.goToRound(1, 'collecting');
  await evening.receive(1, CARDS.slice(0, 1));
  await page.getByText(team('reading.covered')).waitFor();
  await expectSoundNarrowToo(page, 'covered cards');
  await fillBoard(evening, 1, CARDS, dealtOut(8));
  await page.getByRole('button', { name: 'Leerstand nutzen' }).waitFor();
  await expectSoundNarrowToo(page, 'a card is read');
});

test('given a tablet, when cards are sorted on it, then the board is sound', async ({ open, evening }) => {
  const page = await open({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true });
  await evening.signIn(page.context());
  await fillBoard(evening, 1, CARDS, dealtOut(8));
  await page.goto(evening.teamUrl);
  await page.locator('button[data-card]').first().waitFor();
  await expectAccessible(page, 'the board on a tablet');
});
