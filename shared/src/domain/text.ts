const NOT_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const EMBEDDINGS_AND_OVERRIDES = /[\u202A-\u202E]/gu;
/** Above this many UTF-16 units a text is too long for any limit; segmenting it would only cost time. */
export const HOPELESS = 10_000;

/**
 * Makes a person's text safe for every screen and export without changing what it says: NFC, no lone surrogates,
 * no characters XML 1.0 forbids, no bidirectional embeddings or overrides (they can reorder the text around
 * them), line breaks as \n, no white space at the ends. Joiners, marks and isolates stay: Persian needs them.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(NOT_XML, '')
    .replace(EMBEDDINGS_AND_OVERRIDES, '')
    .normalize('NFC')
    .trim();

/** The same on one line: what stands where there is no room for a second one. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll('\n', ' ');

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

/**
 * Length as a person counts it: in graphemes, so that an emoji or a letter with marks is one. Browsers without
 * `Intl.Segmenter` count code points, which is never less.
 */
export const countGraphemes = (text: string): number => {
  if (text.length > HOPELESS) return text.length;
  return segmenter ? Array.from(segmenter.segment(text)).length : Array.from(text).length;
};

/** Whether a text has more graphemes than a limit. */
export const isTooLong = (text: string, limit: number): boolean =>
  // A grapheme has at least one UTF-16 unit, so most texts need no segmenting.
  text.length > limit && countGraphemes(text) > limit;
