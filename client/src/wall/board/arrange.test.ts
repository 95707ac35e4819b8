import { describe, expect, test } from 'vitest';
import { arrange, type Arrangement, type Blocks, largestFit } from './arrange.ts';
import type { Block } from './flow.ts';
import { type Sheet, sheetsFor } from './sheet.ts';

const room = { width: 1848, height: 840, rem: 24 };
const sheets = sheetsFor(room);
const smallest = sheets.at(-1)!;

/** A group of cards that are each three lines of text high. */
const block = (id: string, count: number, { textSize }: Sheet): Block => ({
  id,
  head: id === 'unsorted' ? 0 : textSize * 2,
  shortHead: id === 'unsorted' ? 0 : textSize * 1.5,
  cards: Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, height: textSize * 4.5 })),
});

/** A board with so many unsorted cards and one cluster for each further number. */
const board =
  (unsorted: number, ...clusters: readonly number[]) =>
  (sheet: Sheet): Blocks => ({
    clusters: clusters.map((count, index) => block(`c${index}`, count, sheet)),
    unsorted: unsorted === 0 ? null : block('unsorted', unsorted, sheet),
  });

const fit = (blocks: (sheet: Sheet) => Blocks, present?: Arrangement): Arrangement =>
  largestFit(sheets, blocks, room.height, present)!;

const shape = ({ sheet, areas }: Arrangement) => ({
  textSize: sheet.textSize,
  areas: areas.map(({ kind, columns, pages }) => [kind, columns, pages.length]),
});

describe('a board in its room', () => {
  test('given a few cards, when it is set, then the text is as large as it gets', () => {
    expect(shape(fit(board(4))).textSize).toBe(sheets[0]!.textSize);
  });

  test('given more and more cards, when it is set, then the text only ever shrinks, down to the smallest', () => {
    const sizes = [4, 8, 16, 24, 40, 135].map((count) => fit(board(count)).sheet.textSize);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(3);
    expect(sizes.at(-1)).toBe(smallest.textSize);
  });

  test('given 135 cards, when it is set, then they stand on pages, none lost and none overflowing', () => {
    const { areas } = fit(board(135));
    expect(areas[0]!.pages.length).toBeGreaterThan(1);
    expect(areas[0]!.pages.flat(2).flatMap(({ cardIds }) => cardIds)).toHaveLength(135);
    expect(areas[0]!.tallest).toBeLessThanOrEqual(room.height);
  });

  test('given no clusters or no unsorted cards, when it is set, then one area has all the columns', () => {
    expect(shape(fit(board(135))).areas).toEqual([['unsorted', smallest.columns, expect.any(Number)]]);
    expect(shape(fit(board(0, 50, 50, 35))).areas).toEqual([['clusters', smallest.columns, expect.any(Number)]]);
  });

  test('given much that is unsorted, when it is set, then that gets more columns than two small clusters', () => {
    const [clusters, unsorted] = fit(board(100, 2, 2)).areas;
    expect(unsorted!.columns).toBeGreaterThan(clusters!.columns);
    const [later, rest] = fit(board(4, 40, 40)).areas;
    expect(later!.columns).toBeGreaterThan(rest!.columns);
  });

  test('given one long cluster sets the height, when the board is set, then no column between the areas stays empty', () => {
    const [clusters, unsorted] = arrange(board(6, 5, 1)(smallest), smallest, room.height);
    expect(clusters!.pages[0]).toHaveLength(clusters!.columns);
    expect(unsorted!.pages[0]).toHaveLength(unsorted!.columns);
  });

  test('given a share of the columns that costs no page, when cards move, then it stays', () => {
    const areas = arrange(board(20, 9, 9)(smallest), smallest, room.height);
    const other = arrange(board(18, 10, 10)(smallest), smallest, room.height, areas);
    expect(other[1]!.columns).toBe(areas[1]!.columns);
  });

  test('given clusters that fit a column each, when there is room, then none is torn', () => {
    const { areas } = fit(board(0, 3, 3, 3, 3));
    const groups = areas[0]!.pages.flat(2).map(({ groupId }) => groupId);
    expect(groups).toEqual(['c0', 'c1', 'c2', 'c3']);
  });

  test('given a board in small text, when larger text would only just fit, then it stays small', () => {
    const counts = Array.from({ length: 40 }, (_, index) => index + 1);
    const isTight = (count: number) => fit(board(count)).areas[0]!.tallest > room.height * 0.9;
    const tight = counts.find((count) => isTight(count) && fit(board(count)).sheet !== smallest)!;
    const larger = sheets.indexOf(fit(board(tight)).sheet);
    const present = largestFit(sheets.slice(larger + 1), board(tight), room.height)!;
    expect(fit(board(tight), present).sheet).toEqual(present.sheet);
    expect(fit(board(2), present).sheet).toEqual(sheets[0]);
  });

  test('given slightly smaller text keeps a cluster in one piece, when the board is set, then that is taken', () => {
    const counts = Array.from({ length: 12 }, (_, index) => index + 1);
    const torn = counts.filter((count) => {
      const { sheet, areas } = fit(board(0, count, 2));
      const tears = areas.flatMap(({ pages }) => pages.flat(2)).filter(({ head }) => head === 'short').length;
      const smaller = sheets.find(({ textSize }) => textSize < sheet.textSize && textSize >= sheet.textSize * 0.85);
      const whole = smaller && arrange(board(0, count, 2)(smaller), smaller, room.height);
      return tears > 0 && whole?.[0]?.pages.flat(2).every(({ head }) => head === 'full');
    });
    expect(torn).toEqual([]);
  });
});
