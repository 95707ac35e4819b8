import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedWords, flagList } from './flaggedWords.ts';

const found = (text: string, ...list: string[]): string[] =>
  flaggedWords(text, flagList(list)).map(({ start, end }) => text.slice(start, end));

describe('words to watch for', () => {
  it('CHECK-5 given a word of the list, when a text has it as a whole word, then it is found where it stands', () => {
    expect(found('Du Depp! Deppen, Deppendorf (depp)', 'Depp')).toEqual(['Depp', 'depp']);
    expect(flaggedWords('Du Depp!', flagList(['depp']))).toEqual([{ start: 3, end: 7 }]);
  });

  it.each([
    ['case', 'STRASSE', 'Straße'],
    ['accents', 'café', 'CAFE'],
    ['accents in two ways of writing', 'café', 'cafe\u0301'],
    ['Turkish letters', 'ISLAK', 'ıslak'],
    ['Turkish letters the other way', 'istanbul', 'İSTANBUL'],
    ['Arabic vowel signs', 'كلمة', 'كَلِمَة'],
    ['Persian and Arabic letters', 'کتابی', 'كتابي'],
    ['a joiner inside', 'میروم', 'می\u200cروم'],
    ['Cyrillic case', 'СЛОВО', 'слово'],
  ])(
    'CHECK-5 given %s, when a text spells a word otherwise, then it is found all the same',
    (_what, listed, written) => {
      expect(found(`x ${written}, y`, listed)).toEqual([written]);
    },
  );

  it('CHECK-5 given an entry of several words, when they stand in a row, then they are found as one', () => {
    expect(found('die alte  Hexe und die Hexe', 'alte Hexe')).toEqual(['alte  Hexe']);
    expect(found('die alte Hexe', 'alte', 'alte Hexe')).toEqual(['alte Hexe']);
  });

  it('CHECK-5 given an empty list, blanks or signs only, when a text is looked through, then nothing is found', () => {
    expect(found('ein Text!', '', ' ', '!?')).toEqual([]);
    expect(found('', 'Text')).toEqual([]);
  });

  it('CHECK-5 given any text and list, when looked through, then places are in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (text, list) => {
        let end = 0;
        for (const span of flaggedWords(text, flagList([...list, ...text.split(' ')]))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
