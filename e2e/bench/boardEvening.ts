import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { FIXTURE_CARDS, type FixtureCard } from '../fixtures/cards.ts';
import { type RunningServer, startServer } from '../fixtures/server.ts';
import { fillBoard, type Sorting } from '../pages/boardCards.ts';
import { type PreparedEvening, prepareEvening } from '../pages/preparedEvening.ts';

/** A board in a browser window, led by a server of its own. */
export interface BoardEvening {
  readonly evening: PreparedEvening;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** As many real cards as wanted; from the second time on a card says how often it has come, so that none is a repeat. */
export const realCards = (count: number): FixtureCard[] =>
  Array.from({ length: count }, (_, index) => {
    const card = FIXTURE_CARDS[index % FIXTURE_CARDS.length] ?? { text: '', language: 'de' as const };
    const time = Math.floor(index / FIXTURE_CARDS.length) + 1;
    return time === 1 ? card : { ...card, text: `${card.text} (${time})` };
  });

/** Waits until the board shows so many cards. */
export const untilShown = async (page: Page, count: number): Promise<void> => {
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-card]').length === wanted, count);
};

const openWindow = async (browser: Browser, evening: PreparedEvening): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'de-DE' });
  await evening.signIn(context);
  const page = await context.newPage();
  await page.goto(evening.teamUrl);
  return page;
};

const launch = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; "npm run browser" finds or installs one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
};

/** Opens a board of the first round with real cards, as one member of the team sees it; `client/dist` has to be built. */
export const openBoardEvening = async (count: number, sorting: Sorting): Promise<BoardEvening> => {
  const server: RunningServer = await startServer();
  const evening = await prepareEvening(server);
  await fillBoard(evening, 1, realCards(count), sorting);
  const browser = await launch();
  const page = await openWindow(browser, evening);
  await untilShown(page, count);
  return {
    evening,
    page,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
};
