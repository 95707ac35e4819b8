import { type BrowserContextOptions, type Page, test as base } from '@playwright/test';
import { type RunningServer, startServer } from '../fixtures/server.ts';
import { type PreparedEvening, prepareEvening } from './preparedEvening.ts';
import { watch, type Watch } from './watch.ts';

/** The server of one test. Its address and its folder stay the same when it is started again. */
export interface Venue {
  readonly url: string;
  readonly dataDir: string;
  readonly setUpToken: string | null;
  readonly stop: () => Promise<void>;
  /** Stops the server, if it runs, and starts it again on the same port and folder. */
  readonly restart: () => Promise<void>;
}

/** Opens a page in a browser of its own, as another person on another device. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

interface Options {
  /** `shaky` where a test cuts the line: then the browser may complain of failed requests. */
  readonly line: 'steady' | 'shaky';
  /** Configuration of the server. */
  readonly serverEnv: Readonly<Record<string, string>>;
}

interface Fixtures {
  readonly venue: Venue;
  readonly open: OpenPage;
  /** An evening made from the template by script, for tests that are not about making one. */
  readonly evening: PreparedEvening;
}

const venueOf = (first: RunningServer): Venue => {
  const { url, port, dataDir, setUpToken } = first;
  let running: RunningServer | null = first;
  const stop = async (): Promise<void> => {
    const code = await running?.stop();
    running = null;
    base.expect(code ?? 0, 'exit code of the server').toBe(0);
  };
  const restart = async (): Promise<void> => {
    await stop();
    running = await startServer({ port, dataDir });
  };
  return { url, dataDir, setUpToken, stop, restart };
};

/** A test with a server of its own. It fails if any page did what no page may do (see `watch`). */
export const test = base.extend<Fixtures & Options>({
  line: ['steady', { option: true }],
  serverEnv: [{}, { option: true }],
  venue: async ({ serverEnv }, use) => {
    const venue = venueOf(await startServer({ env: serverEnv }));
    await use(venue);
    await venue.stop();
  },
  open: async ({ browser, venue, line, contextOptions }, use) => {
    const watches: Watch[] = [];
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      watches.push(watch(context, { url: venue.url, isShaky: line === 'shaky' }));
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    base.expect(watches.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
  evening: async ({ venue }, use) => {
    await use(await prepareEvening(venue));
  },
});

export { expect } from '@playwright/test';
