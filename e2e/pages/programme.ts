import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { team } from './words.ts';

/** The part of the team's page with which an evening is led. */
export interface Leading {
  readonly page: Page;
  /** Presses the one big button, which says what will happen next; confirms if that is asked. */
  readonly forward: (says: string, options?: { readonly confirm: boolean }) => Promise<void>;
  /** Takes the room somewhere else in the programme. */
  readonly jumpTo: (step: string) => Promise<void>;
  /** Downloads a file of results by the page's own menu. @returns where it lies now */
  readonly download: (format: 'docx' | 'csv' | 'json') => Promise<{ readonly path: string; readonly name: string }>;
}

export const leadingOn = (page: Page): Leading => {
  const confirm = (): Promise<void> =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: team('evening.move') })
      .click();
  return {
    page,
    forward: async (says, options) => {
      const button = page.getByRole('button', { name: says, exact: true });
      await button.click();
      if (options?.confirm) await confirm();
      await expect(button).toBeHidden();
    },
    jumpTo: async (step) => {
      const programme = page.getByRole('navigation', { name: team('evening.programme') });
      const button = programme.getByRole('button', { name: step });
      await button.click();
      await confirm();
      await expect(button).toHaveAttribute('aria-current', 'step');
    },
    download: async (format) => {
      await page.getByRole('button', { name: team('evening.results') }).click();
      const started = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: team(`evening.result_${format}`) }).click();
      const file = await started;
      return { path: await file.path(), name: file.suggestedFilename() };
    },
  };
};
