import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard, unguard } from './cellGuard.ts';

const GUARD = '\u200B';
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(' \t\n=+-@＝−0Aa\u200B\u200F\u00A0')) }),
);

describe('guarded cells', () => {
  it('given any text, when it is guarded and unguarded, then it is the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
    );
  });

  it('given any text, when it is guarded, then at most one invisible sign is added and the text is intact behind it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([text, GUARD + text]).toContain(guard(text));
      }),
    );
  });

  it('given any text, when it is guarded, then no formula sign is the first that can be seen in an unguarded cell', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (!guard(text).startsWith(GUARD)) expect(text).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠−]|^[\t\r\n]/u);
      }),
    );
  });

  it.each([
    '=1+1',
    '+49 241',
    '- mehr Busse',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\u00A0=1',
    '\u3000＝1',
    '\u200F=1',
    '\uFEFF=1',
    '－5',
    '\tText',
    '=cmd|" /C calc"!A0',
  ])('given %j, which could run, when it is guarded, then it does not', (text) => {
    expect(guard(text)).toBe(GUARD + text);
  });

  it.each(['1.2', '0241 5198', '3/4', 'Mai 2026', '10 %', '5 €', '12:30', '1e5', '٣', 'wahr', 'FALSE', '1'.repeat(40)])(
    'given %j, which a spreadsheet would convert, when it is guarded, then it stays text',
    (text) => {
      expect(guard(text)).toBe(GUARD + text);
    },
  );

  it.each([
    '',
    'Nachbarschaftsfeste',
    'Wohnen = wichtig',
    'Mehr Busse – auch am Abend',
    '„zitiert“',
    'نحتاج إلى مساكن',
    "'n Garten",
  ])('given %j, which is only text, when it is guarded, then nothing is added', (text) => {
    expect(guard(text)).toBe(text);
  });
});
