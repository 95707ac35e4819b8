import { type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { kitWords } from '@gehoer/shared/i18n/kit/steps.ts';
import type { Page } from '@playwright/test';
import { scan } from '../pages/scan.ts';
import { expect, test } from '../pages/test.ts';
import { prepareWell } from '../pages/wellPrepared.ts';
import { phoneWords, team } from '../pages/words.ts';

/* The sheet that hangs in the room, as it comes out of the printer. */

/** Sides in points (72 to the inch), as ISO 216 has them in millimetres: 210 x 297 and 297 x 420. */
const PAPER = { a4: [595, 842], a3: [842, 1191] } as const;

/** Width between the margins in CSS pixels (96 to the inch): 186 mm on A4, 263 mm on A3. */
const INNER_WIDTH = { a4: 703, a3: 994 } as const;

/** The pages of a PDF, each with its width and height in whole points. */
const pagesOf = (pdf: Buffer): number[][] => {
  const boxes = pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/gu) ?? [];
  return boxes.map((box) => {
    const [, , width = 0, height = 0] = (box.match(/[\d.]+/gu) ?? []).map(Number);
    return [Math.round(width), Math.round(height)];
  });
};

/** What is drawn outside of its sheet, by its text. */
const cutOff = (page: Page): Promise<string[]> =>
  page.getByRole('article', { name: team('sharing.poster') }).evaluate((sheet) => {
    const { left, right } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('p, h2, svg')]
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1 || each.scrollWidth > each.clientWidth + 1;
      })
      .map(({ textContent }) => textContent);
  });

for (const languages of [['de'], ['de', 'tr', 'ar'], LANGUAGES.slice(0, 6), LANGUAGES] as readonly Language[][]) {
  test(`KIT-1 given a sheet with ${languages.length} languages, when the sheet is printed on A4 and A3, then it is one page and its codes can be scanned`, async ({
    open,
    evening,
  }) => {
    await prepareWell(evening);
    await evening.change({ languages: [...languages] });
    const { links } = evening;
    const page = await open();
    await evening.signIn(page.context());
    await page.goto(`${evening.url}/team/aushang/${links.id}`);
    const sheet = page.getByRole('article', { name: team('sharing.poster') });
    for (const language of languages) {
      const say = phoneWords(language);
      for (const words of [say('join.title'), say('join.codeLabel'), ...Object.values(kitWords[language])])
        await expect(sheet.getByText(words, { exact: true }).first()).toBeVisible();
    }
    for (const size of ['a4', 'a3'] as const) {
      await page.emulateMedia({ media: null });
      await page.getByRole('radio', { name: team(`kit.size_${size}`) }).check();
      await expect(sheet).toHaveAttribute('data-size', size);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), size).toEqual([PAPER[size]]);

      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: INNER_WIDTH[size], height: 1600 });
      expect(await cutOff(page), size).toEqual([]);
      expect(await scan(page.getByRole('img', { name: team('sharing.qrLabel', { url: links.joinUrl }) }))).toBe(
        links.joinUrl,
      );
      expect(await scan(page.getByRole('img', { name: team('kit.wifiQr', { name: 'Rathaus-Gast' }) }))).toBe(
        'WIFI:T:WPA;S:Rathaus-Gast;P:willkommen-2027;;',
      );
    }
  });
}
