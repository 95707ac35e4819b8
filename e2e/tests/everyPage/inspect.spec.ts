import { expectAccessible } from '../../pages/inspect.ts';
import { expect, test } from '../../pages/test.ts';

/* What the walks over all pages rely on: a page that is not sound is found. */

/** Two buttons of this many CSS pixels, right beside each other. */
const twoButtons = (size: number): string => `<!doctype html><html lang="de"><title>Zwei</title><main><h1>Zwei</h1>
  <style>div { display: flex } button { border: 0; padding: 0; width: ${size}px; height: ${size}px }</style>
  <div><button aria-label="eins"></button><button aria-label="zwei"></button></div></main></html>`;

test('given targets of less than 24 pixels beside each other, when the page is read, then they are found', async ({
  page,
}) => {
  await page.setContent(twoButtons(23));
  await expect(expectAccessible(page, 'small')).rejects.toThrow('target-size');
  await page.setContent(twoButtons(24));
  await expectAccessible(page, 'large enough');
});
