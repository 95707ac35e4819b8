import { describe, expect, test } from 'vitest';
import { createTypeAhead } from './typeAhead.ts';

const labels = ['Arbeit', 'Wohnen', 'Ärzte', 'Wege', 'Weiterbildung', 'Әлем'];

/** Types the letters one after the other, `pauseMs` apart, each from the entry found before. */
function type(letters: string, pauseMs = 100, list: readonly string[] = labels): (string | undefined)[] {
  const find = createTypeAhead();
  let current = 0;
  return Array.from(letters, (letter, index) => {
    const found = find(letter, list, current, index * pauseMs);
    if (found >= 0) current = found;
    return list[found];
  });
}

describe('finding by first letters', () => {
  test('given letters in quick succession, then they count together', () => {
    expect(type('wei')).toEqual(['Wohnen', 'Wege', 'Weiterbildung']);
  });

  test('given the same letter again, then it goes round its matches', () => {
    expect(type('wwww')).toEqual(['Wohnen', 'Wege', 'Weiterbildung', 'Wohnen']);
  });

  test('given a pause, then the next letter starts anew', () => {
    expect(type('wa', 1000)).toEqual(['Wohnen', 'Arbeit']);
  });

  test('given no match, then none is named', () => {
    expect(type('x')).toEqual([undefined]);
  });

  test('given letters of another script or case, then they match as well', () => {
    expect(type('ә')).toEqual(['Әлем']);
    expect(type('Ä')).toEqual(['Ärzte']);
  });

  test('given an empty list, then nothing is found', () => {
    expect(type('a', 0, [])).toEqual([undefined]);
  });
});
