import { describe, expect, test } from 'vitest';
import { plausibleSheets, sheetsFor } from './sheet.ts';

const projector = { width: 1848, height: 840, rem: 24 };
const small = { width: 1232, height: 530, rem: 18.67 };

describe('the ways to set a board', () => {
  test('given a projector, when sheets are made, then text shrinks to 26 px at 1920 and columns fill the width', () => {
    const sheets = sheetsFor(projector);
    expect(sheets.map(({ textSize }) => textSize)).toEqual([56, 49, 42, 37, 33, 29, 27, 26]);
    for (const { columns, columnWidth, textSize, spacing } of sheets) {
      const used = columns * columnWidth + (columns - 1) * spacing.columnGap;
      expect(projector.width - used).toBeGreaterThanOrEqual(0);
      expect(projector.width - used).toBeLessThan(columns);
      expect(columnWidth / textSize).toBeGreaterThanOrEqual(11.9);
    }
  });

  test('given a smaller picture, when sheets are made, then the smallest text keeps its share of the picture', () => {
    expect(sheetsFor(small).at(-1)?.textSize).toBe(18);
    expect(sheetsFor({ ...small, rem: 26 }).at(-1)?.textSize).toBe(25);
  });

  test('given a window that is far too narrow, when sheets are made, then there are two columns', () => {
    expect(sheetsFor({ width: 300, height: 500, rem: 16 }).map(({ columns }) => columns)).toEqual(
      sheetsFor(small).map(() => 2),
    );
  });

  test('given a hundred texts, when sheets are chosen for measuring, then hopeless ones are left out', () => {
    const sheets = sheetsFor(projector);
    const texts = (count: number) => Array.from({ length: count }, () => 90);
    expect(plausibleSheets(sheets, texts(5), projector.height)).toEqual(sheets);
    expect(plausibleSheets(sheets, texts(135), projector.height)).toEqual(sheets.slice(-1));
    expect(plausibleSheets(sheets, [], projector.height)).toEqual(sheets);
  });
});
