import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { fillBoard } from '../pages/boardCards.ts';
import { boardOn } from '../pages/board.ts';
import { phoneOn } from '../pages/phone.ts';
import { takePicture } from '../pages/picture.ts';
import { expect, test } from '../pages/test.ts';
import { wallOn } from '../pages/wall.ts';
import { prepareWell } from '../pages/wellPrepared.ts';
import { team } from '../pages/words.ts';

const PHONE = { viewport: { width: 390, height: 760 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const ARABIC = FIXTURE_CARDS.find(({ language }) => language === 'ar')?.text ?? '';

/** What the statements on housing that are shown are about. */
const TOPICS = [
  ['Leerstand nutzen', /leersteh|leerständ|leerstandskataster/iu],
  ['Bezahlbar wohnen', /leistbar bl|leistbares|mietendeckel/iu],
  ['Sanieren und sparen', /sanierung alter|energieberatung|energieautark|styropor/iu],
  ['Miteinander im Viertel', /generationen|spielstraßen|spielplätze/iu],
] as const;

const topicOf = (text: string): string | null => TOPICS.find(([, words]) => words.test(text))?.[0] ?? null;

const STATEMENTS = FIXTURE_CARDS.slice(0, 160).filter(({ text }) => text.length <= 92);
const SHOWN = [
  ...STATEMENTS.filter(({ text }) => topicOf(text)),
  ...STATEMENTS.filter(({ text }) => !topicOf(text)).slice(0, 4),
];

/** Not a test of anything: takes the pictures of the documentation when it is asked to. */
const takePictures = (): void => {
  test.use({ serverEnv: { PUBLIC_URL: 'http://gehoer.musterhausen.example' } });

  test('given a well prepared evening, when it is photographed, then the pictures are small', async ({
    open,
    evening,
  }) => {
    const { url, links } = evening;
    await prepareWell(evening);
    const teamPage = await open({ viewport: { width: 1366, height: 820 } });
    await evening.signIn(teamPage.context());
    await teamPage.goto(`${url}/team/planen/${links.id}`);
    await teamPage.getByText(team('planning.forecastTitle')).waitFor();
    await teamPage.getByRole('link', { name: team('planning.cards') }).click();
    await takePicture(teamPage, 'planning');

    await evening.goToRound(1, 'collecting');
    const german = phoneOn(await open(PHONE));
    const arabic = phoneOn(await open({ ...PHONE, locale: 'ar' }), 'ar');
    for (const phone of [german, arabic]) await phone.join(url, links.code);
    await german.field.fill(FIXTURE_CARDS[0]?.text ?? '');
    await takePicture(german.page, 'phone-question-de');
    await arabic.field.fill(ARABIC);
    await takePicture(arabic.page, 'phone-question-ar');

    const wall = wallOn(await open({ viewport: { width: 1440, height: 810 } }));
    const { pathname, hash } = new URL(links.wallUrl);
    await wall.page.goto(url + pathname + hash);
    await evening.receive(1, FIXTURE_CARDS.slice(40, 57));
    await wall.page.getByText('17 Karten').waitFor();
    await wall.page.locator('[data-idle="true"]').waitFor();
    await takePicture(wall.page, 'wall-question');

    await fillBoard(evening, 2, SHOWN, topicOf);
    await teamPage.goto(evening.teamUrl);
    await boardOn(teamPage).cluster('2.4').waitFor();
    await teamPage
      .getByRole('definition')
      .filter({ hasText: String(SHOWN.length) })
      .waitFor();
    await takePicture(teamPage, 'board');
    await wall.clusters.getByRole('heading', { level: 3 }).nth(3).waitFor();
    await expect(wall.page.locator('[data-news="true"]')).toHaveCount(0);
    await takePicture(wall.page, 'wall-board');
  });
};

if (process.env['PICTURES']) takePictures();
