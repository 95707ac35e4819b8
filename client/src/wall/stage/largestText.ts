/** Limits of a text that has the wall to itself, in rem (24 px on a picture 1920 px wide). */
const LARGEST = 6.5;
const SMALLEST = 1.5;
/** A word is broken rather than set smaller than this. */
const SMALLEST_WHOLE_WORD = 3;

/** Width of a character in em, for words of wide letters. */
const CHARACTER = 0.62;

/** The parts of a text that a line cannot break; a script without spaces breaks anywhere. */
const longestWord = (text: string): number =>
  Math.max(1, ...text.split(/[\s\u200B-]+/u).map((word) => (/\p{Script=Han}/u.test(word) ? 2 : word.length)));

/**
 * The largest size, in rem, at which a text fits into a box.
 * @param width of the box, in rem
 * @param fits whether the text, set in this size, is not higher than the box; asked about a dozen times
 */
export const largestText = (text: string, width: number, fits: (size: number) => boolean): number => {
  const wholeWords = Math.max(SMALLEST_WHOLE_WORD, width / (longestWord(text) * CHARACTER));
  let [low, high] = [SMALLEST, Math.min(LARGEST, wholeWords)];
  if (fits(high)) return high;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};
