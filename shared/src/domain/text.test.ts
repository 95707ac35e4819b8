import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, countGraphemes, isTooLong } from './text.ts';

/** Any string at all, lone surrogates and control characters included. */
const anything = fc.string({ unit: 'binary', maxLength: 60 });
/** What stands in for people's texts: many scripts, marks and joiners, but nothing that has to go. */
const sound = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .filter((text) => !/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E]/u.test(text));

describe('cleanText', () => {
  it('TEXT-1 given any text, when it is cleaned twice, then the second time changes nothing', () => {
    const lines = fc.array(
      fc.oneof(anything, fc.constantFrom('\r', '\n', '\u0301', '\uD800', '\uDC00', '\u202E', ' ')),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const clean = cleanText(parts.join(''));
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  it('TEXT-2 given a text without forbidden characters, when it is cleaned, then it says what it said', () => {
    fc.assert(
      fc.property(sound, (text) => {
        expect(cleanText(text)).toBe(text.normalize('NFC').trim());
      }),
    );
  });

  it.each([
    ['Arabic with marks', 'مَرْحَبًا بِكُم'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['an emoji with joiners', '👩🏽‍🚒 hilft'],
    ['isolated text in the other direction', 'Straße \u2068شارع\u2069 12'],
    ['a paragraph', 'erstens\n\nzweitens\tdrittens'],
    ['markup, which is text as well', '<b>&amp;</b> {{x}} =1+1'],
  ])('TEXT-2 given %s, when it is cleaned, then it stays', (_what, text) => {
    expect(cleanText(text)).toBe(text);
  });

  it.each([
    ['decomposed letters', 'u\u0308ber', 'über'],
    ['Windows’ line breaks', 'a\r\nb\rc', 'a\nb\nc'],
    ['white space around it', ' \u00a0\ufeffTür \n', 'Tür'],
    ['control characters', 'a\u0000b\u0007c\u001b[31md\u009c', 'abc[31md\u009c'],
    ['bidirectional overrides', 'user\u202Etxt.exe\u202C', 'usertxt.exe'],
    ['a lone surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['characters that are none', 'a\uFFFEb\uFFFF', 'ab'],
  ])('TEXT-3 given a text with %s, when it is cleaned, then it is safe', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['Bänke', 5],
    ['Ba\u0308nke', 5],
    ['👨‍👩‍👧‍👦🇩🇪', 2],
    ['می\u200cخواهم', 7],
    ['நிலா', 2],
  ])('TEXT-4 given %j, when it is counted, then it has %i graphemes', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it('TEXT-4 given any text, then it has no more graphemes than UTF-16 units, and is too long only above the limit', () => {
    fc.assert(
      fc.property(anything, fc.nat(60), (text, limit) => {
        expect(countGraphemes(text)).toBeLessThanOrEqual(text.length);
        expect(isTooLong(text, limit)).toBe(countGraphemes(text) > limit);
      }),
    );
  });

  it('TEXT-5 given a text of ten million characters, when it is measured, then that takes no time', () => {
    const start = Date.now();
    expect(isTooLong('👨‍👩‍👧‍👦'.repeat(1_000_000), 280)).toBe(true);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
