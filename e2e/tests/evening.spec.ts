import { exportWords } from '@gehoer/shared/i18n/export/index.ts';
import { type Board, boardOn } from '../pages/board.ts';
import { bytesOnDisk } from '../pages/disk.ts';
import { shownTexts, texts } from '../pages/eveningTexts.ts';
import { type Phone, phoneOn } from '../pages/phone.ts';
import { type Plan, planOn } from '../pages/plan.ts';
import { type Leading, leadingOn } from '../pages/programme.ts';
import { csvColumn, docxTexts, jsonEvening } from '../pages/results.ts';
import { expect, test } from '../pages/test.ts';
import { type Wall, wallOn } from '../pages/wall.ts';
import { team, wall as wallWords } from '../pages/words.ts';

const FIELD = 'Wohnen/Soziales';
const PLACE = 'Rathaus Würselen, Großer Saal';
const NEXT_STEPS = { de: 'Das Protokoll kommt in zwei Wochen.', ar: 'يصدر المحضر بعد أسبوعين.' };

/** Everybody who takes part in the evening. */
interface Cast {
  readonly lead: Leading;
  readonly board: Board;
  readonly wall: Wall;
  readonly german: Phone;
  readonly english: Phone;
  readonly arabic: Phone;
  readonly offline: Phone;
}

const planEvening = async (plan: Plan): Promise<void> => {
  const about = plan.part(team('planning.about'));
  await plan.fill(about.getByLabel(team('planning.date')), '2027-01-21');
  await plan.fill(about.getByLabel(team('planning.startsAt')), '18:00');
  await plan.fill(about.getByRole('textbox', { name: team('planning.place') }), PLACE);
  const cards = plan.part(team('planning.cards'));
  await plan.choose(
    cards.getByRole('combobox', { name: team('planning.cardLimit') }),
    team('planning.cardCount', { n: 3 }),
  );
  const programme = plan.part(team('planning.programme'));
  await plan.fill(programme.getByRole('textbox', { name: team('planning.speaker') }), 'Prof. Dr. Ayşe Çelik');
  await plan.fill(programme.getByRole('textbox', { name: team('planning.talkTitle') }), 'Ankommen heißt wohnen');
  const nextSteps = plan.part(team('planning.nextSteps'));
  for (const [language, text] of [
    ['Deutsch', NEXT_STEPS.de],
    ['العربية', NEXT_STEPS.ar],
  ] as const) {
    await nextSteps.getByRole('button', { name: language }).click();
    await plan.fill(nextSteps.getByRole('textbox', { name: team('planning.nextStepsText') }), text);
  }
};

const arrive = async ({ lead, wall, german, english, arabic, offline }: Cast, url: string): Promise<void> => {
  const code = (await wall.page.getByText(/^\d{3}\s\d{3}$/u).textContent())?.replace(/\s/u, '') ?? '';
  await Promise.all([german, english, arabic, offline].map((phone) => phone.join(url, code)));
  await expect(german.title).toHaveText(german.say('evening.arrival'));
  await expect(arabic.title).toHaveText(arabic.say('evening.arrival'));
  await expect(arabic.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(wall.page.getByText(wallWords('join.phones', { n: 4 }))).toBeVisible();
  await lead.forward(team('evening.begin_welcome'));
  await expect(english.title).toHaveText(english.say('evening.welcome'));
  await lead.forward(team('evening.begin_talk'));
  await expect(wall.title).toHaveText('Ankommen heißt wohnen');
  await expect(german.page.getByText('Ankommen heißt wohnen')).toBeVisible();
  await lead.forward(team('evening.begin_waiting', { n: 1 }));
  await expect(german.page.getByText(german.say('evening.waitingForRound', { n: 1 }))).toBeVisible();
  await expect(wall.title).toContainText(FIELD);
};

/** The first round: everything people do with their own cards. */
const writeFirstCards = async ({ lead, wall, german, english, arabic, offline }: Cast): Promise<void> => {
  await lead.forward(team('evening.begin_collecting'));
  await offline.field.fill(texts.dash.slice(0, 10));
  await offline.page.context().setOffline(true);
  await offline.write(texts.dash);
  await offline.expectStatus(texts.dash, 'waiting');
  for (const text of [texts.german, texts.mistyped, texts.hidden]) await german.post(text);
  await expect(german.field).toBeHidden();
  for (const text of [texts.severalLines, texts.withdrawn, texts.quoted]) await english.post(text);
  for (const text of [texts.arabic, texts.farsi]) await arabic.post(text);

  await german
    .ownCard(texts.mistyped)
    .getByRole('button', { name: german.say('ownCards.edit') })
    .click();
  const change = german.page.getByRole('textbox', { name: german.say('ownCards.editLabel') });
  await change.fill(texts.corrected);
  await german.page.getByRole('button', { name: german.say('ownCards.save') }).click();
  await german.expectStatus(texts.corrected, 'arrived');
  await english
    .ownCard(texts.withdrawn)
    .getByRole('button', { name: english.say('ownCards.withdraw') })
    .click();
  await english.page
    .getByRole('dialog')
    .getByRole('button', { name: english.say('ownCards.withdrawNow') })
    .click();
  await expect(english.ownCard(texts.withdrawn)).toHaveCount(0);

  await offline.page.context().setOffline(false);
  await offline.expectStatus(texts.dash, 'arrived');
  await expect(wall.page.getByText(`8 ${wallWords('round.cards', { n: 8 })}`)).toBeVisible();
  await expect(wall.page.getByText(texts.german)).toHaveCount(0);
};

/** The first round's cards are put in order: by mouse, by dialog and by keyboard. */
const sortFirstCards = async ({ lead, board, wall }: Cast): Promise<void> => {
  await lead.forward(team('evening.begin_sorting'), 'reveal');
  await expect(wall.unsorted.getByRole('listitem')).toHaveCount(8);
  await board.dragOnto(texts.german, board.card(texts.corrected));
  await board.expectIn(board.cluster('1.1'), [texts.corrected, texts.german]);
  await board.dragOnto(texts.farsi, board.newClusterPlace);
  await board.expectIn(board.cluster('1.2'), [texts.farsi]);
  await board.dragOnto(texts.quoted, board.cluster('1.1').getByRole('heading'));
  await board.pick(texts.arabic);
  await board.moveByDialog('1.2');
  await board.expectIn(board.cluster('1.2'), [texts.farsi, texts.arabic]);
  await board.card(texts.dash).press('n');
  await board.expectIn(board.cluster('1.3'), [texts.dash]);
  await board.card(texts.severalLines).press('3');
  await board.name('1.1', 'Wohnen bleibt bezahlbar');
  await board.name('1.2', 'Städte – مدن – شهرها');
  await board.name('1.3', '- Verkehr');
  await expect(wall.clusters.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(wall.clusters.getByRole('heading', { name: 'Städte – مدن – شهرها' })).toBeVisible();

  const merged = [texts.corrected, texts.german, texts.quoted, texts.dash, texts.severalLines];
  await board.merge('1.3', '1.1');
  await board.expectIn(board.cluster('1.1'), merged);
  await board.button(team('board.undo')).click();
  await board.expectIn(board.cluster('1.3'), [texts.dash, texts.severalLines]);
  await board.button(team('board.redo')).click();
  await board.expectIn(board.cluster('1.1'), merged);
  await board.hide(texts.hidden, 'personal');
  await expect(wall.card(texts.hidden)).toHaveCount(0);
  await expect(wall.cards).toHaveCount(7);
  expect(await wall.card(texts.farsi).textContent()).toBe(texts.farsi);
};

const readAlong = async ({ english }: Cast): Promise<void> => {
  const { page, say } = english;
  await page.getByRole('link', { name: say('allCards.title') }).click();
  await expect(page.getByRole('heading', { name: 'Wohnen bleibt bezahlbar' })).toBeVisible();
  await expect(page.getByText(texts.dash)).toBeVisible();
  await expect(page.getByText(texts.hidden)).toHaveCount(0);
  await page.goBack();
};

const secondRound = async ({ lead, board, wall, german, english, arabic, offline }: Cast): Promise<void> => {
  const { second } = texts;
  await lead.forward(team('evening.begin_waiting', { n: 2 }));
  await lead.forward(team('evening.begin_collecting'));
  await Promise.all([
    german.post(second.german),
    english.post(second.english),
    arabic.post(second.arabic),
    offline.post(second.offline),
  ]);
  await lead.forward(team('evening.begin_sorting'), 'reveal');
  await board.button(team('board.pickSeveral')).click();
  for (const text of [second.german, second.arabic]) await board.pick(text);
  await board.button(team('board.newCluster')).first().click();
  await board.expectIn(board.cluster('2.1'), [second.german, second.arabic]);
  await expect(wall.clusters.getByRole('listitem')).toHaveCount(2);
};

/** In the third round somebody comes late; the fourth stays unsorted. */
const lastRounds = async ({ lead, german, english }: Cast, late: Phone, url: string): Promise<void> => {
  await lead.forward(team('evening.begin_waiting', { n: 3 }));
  await lead.forward(team('evening.begin_collecting'));
  const { pathname } = new URL(german.page.url());
  await late.join(url, pathname.slice(1));
  await expect(late.page.getByText(late.say('round.header', { n: 3, total: 4 }))).toBeVisible();
  await late.post(texts.third.late);
  await english.post(texts.third.english);
  await lead.forward(team('evening.begin_sorting'), 'reveal');
  await lead.forward(team('evening.begin_waiting', { n: 4 }));
  await lead.forward(team('evening.begin_collecting'));
  await german.post(texts.fourth.german);
  await lead.forward(team('evening.begin_sorting'), 'reveal');
};

const endEvening = async ({ lead, wall, german, arabic }: Cast): Promise<void> => {
  await lead.forward(team('evening.begin_closing'));
  await expect(german.page.getByText(NEXT_STEPS.de)).toBeVisible();
  await expect(arabic.page.getByText(NEXT_STEPS.ar)).toBeVisible();
  await expect(wall.page.getByText(NEXT_STEPS.de)).toBeVisible();
  await lead.forward(team('evening.begin_end'), 'end');
  await expect(german.title).toHaveText(german.say('evening.ended'));
  await expect(wall.title).toHaveText(wallWords('evening.ended'));
};

const timesIn = (found: readonly string[], text: string): number => found.filter((each) => each === text).length;

const checkResults = async (lead: Leading): Promise<void> => {
  const docx = await docxTexts(lead.page, (await lead.download('docx')).path);
  const csv = csvColumn((await lead.download('csv')).path, 'Karte');
  const { cards } = jsonEvening((await lead.download('json')).path);
  const json = [...cards.values()].map(({ text }) => text);
  for (const text of shownTexts) {
    expect(text).toBe(text.normalize('NFC'));
    expect(
      [docx, csv, json].map((found) => timesIn(found, text)),
      text,
    ).toEqual([1, 1, 1]);
  }
  expect(csv).toHaveLength(shownTexts.length);
  expect(json).toHaveLength(shownTexts.length + 1);
  expect(timesIn(json, texts.hidden)).toBe(1);
  expect(docx.join('\n')).not.toContain(texts.hidden);
  expect(docx.join('\n')).toContain(exportWords('de')('round.hidden', { n: 1 }));
  for (const gone of [texts.withdrawn, texts.mistyped])
    expect([...docx, ...csv, ...json].join('\n')).not.toContain(gone);
};

test.describe('a complete evening', () => {
  test.describe.configure({ timeout: 180_000 });
  // In all other tests things are where they go at once; here they move as they do in the room.
  test.use({ line: 'shaky', contextOptions: {} });

  test('given a fresh server, when a team and five phones play an evening, then the results hold every card once', async ({
    open,
    venue,
  }) => {
    const { url, dataDir, setUpToken } = venue;
    const plan = planOn(await open({ viewport: { width: 1366, height: 900 } }));
    await test.step('set up and plan', async () => {
      await plan.setUp(url, setUpToken ?? '', { name: 'Lena Weber', password: 'Drei Äpfel unterm Dom' });
      await plan.makeSeries('Integrationskonzept 2027', 'Stadt Musterhausen');
      await plan.openPlan(FIELD);
      await planEvening(plan);
    });
    const wall = wallOn(await open({ viewport: { width: 1920, height: 1080 } }));
    await wall.page.goto(
      (await plan.page
        .getByRole('link', { name: team('sharing.openWall') })
        .first()
        .getAttribute('href')) ?? '',
    );
    await expect(wall.title).toHaveText(FIELD);
    await plan.run();
    const cast: Cast = {
      lead: leadingOn(plan.page),
      board: boardOn(plan.page),
      wall,
      german: phoneOn(await open({ viewport: { width: 390, height: 844 } })),
      english: phoneOn(await open({ viewport: { width: 390, height: 844 }, locale: 'en-GB' }), 'en'),
      arabic: phoneOn(await open({ viewport: { width: 360, height: 740 }, locale: 'ar' }), 'ar'),
      offline: phoneOn(await open({ viewport: { width: 360, height: 740 } })),
    };
    await test.step('arrive', () => arrive(cast, url));
    await test.step('write in round 1', () => writeFirstCards(cast));
    await test.step('sort round 1', () => sortFirstCards(cast));
    await test.step('read along', () => readAlong(cast));
    await test.step('round 2', () => secondRound(cast));
    const late = phoneOn(await open({ viewport: { width: 412, height: 915 } }));
    await test.step('rounds 3 and 4', () => lastRounds(cast, late, url));
    await test.step('close', () => endEvening(cast));
    await test.step('results', () => checkResults(cast.lead));
    await test.step('disk', async () => {
      await venue.stop();
      const disk = bytesOnDisk(dataDir);
      expect(disk.includes(texts.german)).toBe(true);
      for (const gone of [texts.withdrawn, texts.mistyped]) expect(disk.includes(gone)).toBe(false);
    });
  });
});
