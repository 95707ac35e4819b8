import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** What a screen reader is told on a page, beside what has the focus. */
export interface Heard {
  /** Waits until this has been said since the last time somebody asked for it, and forgets all that came before. */
  readonly expectSaid: (text: string) => Promise<void>;
}

declare global {
  interface Window {
    said: string[];
  }
}

/** Listens to the live regions of a page from its first moment on; to be called before it is opened. */
export const listenTo = async (page: Page): Promise<Heard> => {
  await page.addInitScript(() => {
    window.said = [];
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest('[role=status], [role=alert], [aria-live]')?.textContent ?? '';
        if (text !== '' && window.said.at(-1) !== text) window.said.push(text);
      }
    });
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return {
    expectSaid: async (text) => {
      const said = (): Promise<string[]> => page.evaluate(() => window.said);
      await expect.poll(said, { message: `hears "${text}"` }).toContainEqual(expect.stringContaining(text));
      await page.evaluate((heard) => {
        window.said.splice(0, window.said.findIndex((each) => each.includes(heard)) + 1);
      }, text);
    },
  };
};
