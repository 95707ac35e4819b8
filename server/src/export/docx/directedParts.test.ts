import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directedParts } from './directedParts.ts';

const written = (text: string, paragraph: 'ltr' | 'rtl'): string[] =>
  directedParts(text, paragraph).map((part) => `${part.direction}:${part.text}`);

/** Letters of both directions, digits, marks, joiners, isolates, spaces and signs, in any order. */
const CHARACTERS = Array.from('aZäжقنپ3۴٣ \n\t(.)!„“\u064B\u200C\u200D\u2068\u2069👍');
const mixedText = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 30 });
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

describe('stretches of one direction', () => {
  it('given one script, when it is split, then it stays whole with its punctuation', () => {
    expect(written('Mehr Busse, bitte!', 'ltr')).toEqual(['ltr:Mehr Busse, bitte!']);
    expect(written('الانتظار 3 ساعات طويل جداً!', 'rtl')).toEqual(['rtl:الانتظار 3 ساعات طويل جداً!']);
    expect(written('', 'rtl')).toEqual([]);
  });

  it('given a Latin word in an Arabic sentence, when it is split, then only the word runs from left to right', () => {
    expect(written('موظفو Jobcenter لطفاء', 'rtl')).toEqual(['rtl:موظفو ', 'ltr:Jobcenter', 'rtl: لطفاء']);
  });

  it('given Arabic words in a German sentence, when it is split, then the words stay together, the quotes outside', () => {
    expect(written('Wir sagen „أهلا وسهلا“.', 'ltr')).toEqual(['ltr:Wir sagen „', 'rtl:أهلا وسهلا', 'ltr:“.']);
  });

  it('given digits, when they follow letters, then they go with these', () => {
    expect(written('Linie 33 والحافلة 51', 'ltr')).toEqual(['ltr:Linie 33 ', 'rtl:والحافلة 51']);
    expect(written('3 غرف', 'rtl')).toEqual(['rtl:3 غرف']);
  });

  it('given joiners and marks at the end of a word, when it is split, then they are not torn from it', () => {
    expect(written('Das heißt جداً', 'ltr')).toEqual(['ltr:Das heißt ', 'rtl:جداً']);
    expect(written('می\u200Cخواهیم', 'ltr')).toEqual(['rtl:می\u200Cخواهیم']);
  });

  it('given any text, when its parts are joined, then it is the text, and no two neighbours have one direction', () => {
    fc.assert(
      fc.property(mixedText, direction, (text, paragraph) => {
        const parts = directedParts(text, paragraph);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        parts.forEach((part, index) => expect(part.direction).not.toBe(parts[index - 1]?.direction));
      }),
    );
  });

  it('given any text, when it is split, then no letter stands in a part of the other direction', () => {
    fc.assert(
      fc.property(mixedText, direction, (text, paragraph) => {
        for (const part of directedParts(text, paragraph)) {
          expect(part.text).not.toMatch(part.direction === 'rtl' ? /[aZäж]/u : /[قنپ]/u);
        }
      }),
    );
  });
});
