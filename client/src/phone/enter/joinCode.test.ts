import { describe, expect, it } from 'vitest';
import { digitsIn, grouped, isCode } from './joinCode.ts';

describe('the join code', () => {
  it('given spaces, dashes or words around it, when read, then only the digits count', () => {
    for (const text of ['482913', '482 913', ' 482-913\n', 'Code: 482\u00A0913', '\u2066482 913\u2069']) {
      expect(digitsIn(text), text).toBe('482913');
    }
  });

  it('given Arabic or Persian digits, when read, then they are the same code', () => {
    expect(digitsIn('٤٨٢ ٩١٣')).toBe('482913');
    expect(digitsIn('۴۸۲۹۱۳')).toBe('482913');
    expect(digitsIn('٠١٥٦٧۰۱۵۶۷')).toBe('0156701567');
  });

  it('given a pasted address, when read, then its port is not part of the code', () => {
    expect(digitsIn('http://192.168.1.5:3000/482913')).toBe('482913');
    expect(digitsIn('https://mitreden.example/482913/')).toBe('482913');
  });

  it('given too few or too many digits, when checked, then it is no code', () => {
    expect(['48291', '4829133', ''].map(isCode)).toEqual([false, false, false]);
    expect(isCode('000000')).toBe(true);
  });

  it('given digits, when grouped, then they stand three and three', () => {
    expect(['', '482', '4829', '482913'].map(grouped)).toEqual(['', '482', '482 9', '482 913']);
  });
});
