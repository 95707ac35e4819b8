/** Where one idea may end: a line break, or the end of a sentence before a word that does not go on in small letters. */
const LINE_BREAK = /\s*\n\s*/gu;
const SENTENCE_END = /[.!?…。؟۔]+["'»«”“)\]]*\s+/gu;
/** "z. B.", "Dr.", "12." end with a dot but end nothing. */
const ENDS_WITH_ABBREVIATION = /(^|[\s.(])(\p{L}{1,2}|\p{N}+)\.$/u;
const STARTS_SMALL = /^\p{Ll}/u;

interface Cut {
  readonly end: number;
  readonly start: number;
}

const cutsAt = (text: string, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].map(({ index, 0: gap }) => ({
    end: index + gap.trimEnd().length,
    start: index + gap.length,
  }));

const isSentenceCut = (text: string, { end, start }: Cut): boolean =>
  !ENDS_WITH_ABBREVIATION.test(text.slice(0, end)) && !STARTS_SMALL.test(text.slice(start));

/**
 * Splits a text that may hold several ideas, at the line break or else the end of a sentence next to its middle.
 * Both parts together are the text; only the white space between them is gone.
 * @returns the two parts, or null if the text is one line and one sentence
 */
export const splitText = (text: string): readonly [string, string] | null => {
  const whole = text.trim();
  const lines = cutsAt(whole, LINE_BREAK);
  const cuts = lines.length > 0 ? lines : cutsAt(whole, SENTENCE_END).filter((cut) => isSentenceCut(whole, cut));
  const middle = whole.length / 2;
  const [best] = cuts.sort((a, b) => Math.abs(a.end - middle) - Math.abs(b.end - middle));
  return best ? [whole.slice(0, best.end), whole.slice(best.start)] : null;
};
