import type { Browser, Page } from '@playwright/test';

/** A slow network as the browser's own tools have it: latency of each request in ms, bytes per second. */
export interface Network {
  readonly name: string;
  readonly latency: number;
  readonly bytesPerSecond: number;
}

/** The profiles "Slow 4G" and "Slow 3G" of Chromium's developer tools. */
export const NETWORKS: readonly Network[] = [
  { name: 'Slow 4G', latency: 562.5, bytesPerSecond: (1.6e6 / 8) * 0.9 },
  { name: 'Slow 3G', latency: 2000, bytesPerSecond: (500e3 / 8) * 0.8 },
];
const CPU_SLOWDOWN = 4;

/** Milliseconds from the request of the page. */
export interface FirstTimes {
  /** The question is painted, and the field and its form are there. */
  readonly ready: number;
  /** A script has taken the page over and the server has welcomed its line; null for a page without one. */
  readonly live: number | null;
}

interface Noted {
  ready?: number;
  alive?: number;
  welcomed?: number;
}

/** Runs in the page before anything else. */
const watch = (): void => {
  const noted: Noted = {};
  Object.assign(window, { noted });
  const look = (): void => {
    const form = document.querySelector('form[method="post"] textarea');
    if (document.querySelector('h1') && (form ?? noted.ready)) noted.ready ??= performance.now();
    if (noted.ready && !document.querySelector('form[method="post"]')) noted.alive ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.WebSocket = class extends WebSocket {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        if (String(data).startsWith('42["welcome"')) noted.welcomed ??= performance.now();
      });
    }
  };
};

const notedIn = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Opens an address as a phone that has never been there, on a slow network and with a slow processor. */
export const openSlowly = async (
  browser: Browser,
  url: string,
  { latency, bytesPerSecond }: Network,
  becomesLive: boolean,
): Promise<FirstTimes> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'de-DE' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'commit' });
  const isDone = (live: boolean): boolean => {
    const { noted } = window as unknown as { noted: Noted };
    return noted.ready !== undefined && (!live || (noted.alive !== undefined && noted.welcomed !== undefined));
  };
  await page.waitForFunction(isDone, becomesLive, { timeout: 60_000 });
  const { ready = NaN, alive = NaN, welcomed = NaN } = await notedIn(page);
  await context.close();
  return { ready, live: becomesLive ? Math.max(alive, welcomed) : null };
};
