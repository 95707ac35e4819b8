import { describe, expect, it } from 'vitest';
import { wholeNumber } from './numberCheck.ts';

describe('wholeNumber', () => {
  it('given whole numbers within the bounds, when they are read, then blanks around them do not matter', () => {
    expect(['1', '45', ' 90 '].map((text) => wholeNumber(text, 1, 90))).toEqual([1, 45, 90]);
  });

  it('given anything else, when it is read, then there is no number', () => {
    expect(['', '0', '91', '4.5', '-3', '1e2', '45 Personen'].map((text) => wholeNumber(text, 1, 90))).toEqual(
      Array(7).fill(null),
    );
  });
});
