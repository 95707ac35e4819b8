import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** A page of documentation should load quickly. */
const MAX_BYTES = 250_000;

/** Takes a picture for the documentation: what the window shows, as PNG. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ caret: 'hide' });
  expect(png.length, `size of ${name}`).toBeLessThanOrEqual(MAX_BYTES);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${name}.png`, png);
};
