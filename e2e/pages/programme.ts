import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { team } from './words.ts';

/** The part of the team's page with which an evening is led. */
export interface Leading {
  readonly page: Page;
  /** Presses the one big button, which says what will happen next; answers yes to a question. */
  readonly forward: (says: string, question?: 'reveal' | 'end') => Promise<void>;
  /** Downloads a file of results by the page's own menu. @returns where it lies now */
  readonly download: (format: 'docx' | 'csv' | 'json') => Promise<{ readonly path: string; readonly name: string }>;
}

export const leadingOn = (page: Page): Leading => {
  return {
    page,
    forward: async (says, question) => {
      const button = page.getByRole('button', { name: says, exact: true });
      await button.click();
      if (question) {
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: team(`evening.confirm_${question}`), exact: true }).click();
      }
      await expect(button).toBeHidden();
    },
    download: async (format) => {
      await page.getByRole('button', { name: `${team('evening.more')} ${team('evening.links')}` }).click();
      const started = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: team(`evening.result_${format}`) }).click();
      const file = await started;
      return { path: await file.path(), name: file.suggestedFilename() };
    },
  };
};
