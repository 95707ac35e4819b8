/** Part of a text: [start, end) in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  /** The word as it is compared. */
  readonly folded: string;
}

/** A run of letters, their marks and digits; an apostrophe or a (non-)joiner inside belongs to the word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\u200c\u200d][\p{L}\p{M}\p{N}]+)*/gu;

/** Letters that Unicode keeps apart and people use for each other: Turkish ı, ß, and Arabic letters on Persian keys. */
const SAME: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

const EXCHANGED = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/**
 * A word as it is compared: case, accents, vowel signs and letters that people use for each other make no difference,
 * so that a list typed on one keyboard finds a word typed on another. Turkish I, İ, ı and i fall together.
 */
const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ'’]/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(EXCHANGED, (letter) => SAME[letter] ?? letter);

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word),
  }));

/** A list of words, made ready for looking through many texts. An entry may be several words in a row. */
export type FlagList = readonly (readonly string[])[];

export const flagList = (entries: readonly string[]): FlagList =>
  entries.map((entry) => wordsOf(entry).map((word) => word.folded)).filter((words) => words.length > 0);

const startsAt = (words: readonly Word[], index: number, entry: readonly string[]): boolean =>
  entry.every((word, offset) => words[index + offset]?.folded === word);

/**
 * Where words of a list stand in a text. Whole words only: a list with "Depp" does not find "Deppendorf".
 * A find is a hint for a human and never a reason to keep a card back.
 * @returns the places in order, none of which touches another
 */
export const flaggedWords = (text: string, list: FlagList): Span[] => {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const longest = Math.max(0, ...list.filter((entry) => startsAt(words, index, entry)).map(({ length }) => length));
    const [first, last] = [words[index], words[index + longest - 1]];
    if (longest === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    index += longest - 1;
  }
  return found;
};
