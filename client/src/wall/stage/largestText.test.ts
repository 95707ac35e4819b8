import { expect, test } from 'vitest';
import { largestText } from './largestText.ts';

/** A box in which a text of `count` characters needs so many lines of this size. */
const inBox = (count: number, width: number, height: number) => (size: number) =>
  Math.ceil((count * size * 0.5) / width) * size * 1.2 <= height;

test('WALL-1 given a short text, then it is as large as the wall allows', () => {
  expect(largestText('Mehr Bänke', 70, inBox(10, 70, 25))).toBe(6.5);
});

test('WALL-1 given 200 characters, then the text is as large as it fits, and still large', () => {
  const size = largestText('ein Wort '.repeat(22), 70, inBox(200, 70, 25));
  expect(inBox(200, 70, 25)(size)).toBe(true);
  expect(size).toBeGreaterThan(3);
});

test('WALL-1 given a long word, then it is set smaller rather than broken, but never tiny', () => {
  expect(largestText('Straßenbahnhaltestellenüberdachungen', 70, () => true)).toBeCloseTo(70 / (36 * 0.62));
  expect(largestText('x'.repeat(200), 70, () => true)).toBe(3);
  expect(largestText('住房太贵了我们需要更多便宜的房子', 70, () => true)).toBe(6.5);
});
