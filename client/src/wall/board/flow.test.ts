import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, evenFlow, flow, type FlowOptions } from './flow.ts';

const spacing = { cardGap: 10, padding: 10, panelGap: 20, columnGap: 20 };
const options: FlowOptions = { height: 300, perPage: 2, spacing, whole: false };

const block = (id: string, heights: readonly number[], head = 50): Block => ({
  id,
  head,
  shortHead: head / 2,
  cards: heights.map((height, index) => ({ id: `${id}${index + 1}`, height })),
});

const drawn = (blocks: readonly Block[], changes: Partial<FlowOptions> = {}) =>
  flow(blocks, { ...options, ...changes }).columns.map((column) =>
    column.map(({ groupId, head, cardIds }) => `${groupId} ${head} ${cardIds.join(' ')}`.trim()),
  );

describe('groups that run through columns', () => {
  test('given groups that fit one column, when they flow, then they stand below each other', () => {
    expect(drawn([block('a', [40]), block('b', [40])])).toEqual([['a full a1', 'b full b1']]);
  });

  test('given a group that is too tall, when it flows, then it continues under a short heading', () => {
    expect(drawn([block('a', [90, 90, 90])])).toEqual([['a full a1 a2'], ['a short a3']]);
  });

  test('given a group continues on a new page, when it flows, then its heading stands there in full', () => {
    const columns = drawn([block('a', [200, 200, 200])]);
    expect(columns).toEqual([['a full a1'], ['a short a2'], ['a full a3']]);
  });

  test('given only the heading would still fit, when a group begins, then heading and first card go on together', () => {
    expect(drawn([block('a', [80]), block('b', [40, 40])])).toEqual([['a full a1', 'b full b1'], ['b short b2']]);
    expect(drawn([block('a', [80]), block('b', [41, 40])])).toEqual([['a full a1'], ['b full b1 b2']]);
  });

  test('given groups are to stay together, when one would be torn, then it begins in the next column', () => {
    const blocks = [block('a', [60]), block('b', [40, 40, 40])];
    expect(drawn(blocks)).toEqual([['a full a1', 'b full b1'], ['b short b2 b3']]);
    expect(drawn(blocks, { whole: true })).toEqual([['a full a1'], ['b full b1 b2 b3']]);
  });

  test('given a group without cards, when it flows, then its heading is there all the same', () => {
    expect(drawn([block('a', []), block('b', [40])])).toEqual([['a full', 'b full b1']]);
  });

  test('given cards without a heading, when they fill a column to the pixel, then no gap is counted above them', () => {
    expect(drawn([block('a', [135, 135], 0)])).toEqual([['a full a1 a2']]);
    expect(drawn([block('a', [135, 136], 0)])).toEqual([['a full a1'], ['a short a2']]);
  });

  test('given a card taller than a column, when it flows, then it stands alone and the flow says how tall it is', () => {
    const { columns, tallest } = flow([block('a', [40, 400, 40], 0)], options);
    expect(columns.map((column) => column.flatMap(({ cardIds }) => cardIds))).toEqual([['a1'], ['a2'], ['a3']]);
    expect(tallest).toBe(420);
  });

  test('given room to spare, when the columns are evened, then none stays empty beside a full one', () => {
    const even = evenFlow([block('a', [60, 60, 60, 60], 0)], { ...options, height: 1000 });
    expect(even.columns.map((column) => column.flatMap(({ cardIds }) => cardIds))).toEqual([
      ['a1', 'a2'],
      ['a3', 'a4'],
    ]);
    expect(even.tallest).toBe(150);
  });

  test('given groups are to stay together, when the columns are evened, then none is torn for it', () => {
    const blocks = [block('a', [60, 60, 60, 60]), block('b', [40])];
    const even = (whole: boolean) => evenFlow(blocks, { ...options, height: 1000, whole }).columns;
    expect(even(true).map((column) => column.map(({ groupId }) => groupId))).toEqual([['a'], ['b']]);
    expect(even(false).map((column) => column.map(({ groupId }) => groupId))).toEqual([['a'], ['a', 'b']]);
  });

  test('given any groups, when they flow evenly, then each card stands once, in order, and no page is added', () => {
    const anyBlocks = fc
      .array(fc.array(fc.integer({ min: 20, max: 250 }), { maxLength: 12 }), { minLength: 1, maxLength: 8 })
      .map((groups) => groups.map((heights, index) => block(String.fromCharCode(97 + index), heights)));
    fc.assert(
      fc.property(anyBlocks, fc.boolean(), fc.integer({ min: 1, max: 5 }), (blocks, whole, perPage) => {
        const given = { ...options, height: 400, whole, perPage };
        const [plain, even] = [flow(blocks, given), evenFlow(blocks, given)];
        const ids = even.columns.flat().flatMap(({ cardIds }) => cardIds);
        expect(ids).toEqual(blocks.flatMap(({ cards }) => cards.map(({ id }) => id)));
        expect(even.tallest).toBeLessThanOrEqual(plain.tallest);
        expect(Math.ceil(even.columns.length / perPage)).toBeLessThanOrEqual(Math.ceil(plain.columns.length / perPage));
        expect(even.columns.every((column) => column.length > 0)).toBe(true);
      }),
    );
  });
});
