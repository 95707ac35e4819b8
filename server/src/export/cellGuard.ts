/**
 * Zero width space. An apostrophe would be seen as part of the text, a tab puts quotation marks around a cell that
 * is copied, and both are dropped by some programs on the way (LibreOffice 7.4 drops a leading tab on opening). This
 * sign shows nothing, does not change the direction of the text, and keeps a cell text: spreadsheets neither skip
 * nor trim it, which is why people complain of numbers that stay text because of one.
 */
const GUARD = '\u200B';

/**
 * A sign that can begin a formula, also its full-width form and the minus of typography, also behind white space and
 * invisible characters; and the tab, CR and LF that OWASP names for CSV injection.
 */
const FORMULA = /^(?:[\s\p{C}]*[=+\-@\u2212\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])/u;

const TRUTH_VALUE = /^\s*(?:wahr|falsch|true|false)\s*$/iu;
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
/** Longer than any number with its unit and any date in words, such as "Donnerstag, 31. Dezember 2026". */
const LONGEST_VALUE = 32;

/**
 * Whether a spreadsheet might take the text for a number, a date or a truth value: opening "Mai 2026", "10 %" or
 * "0241 5198" would change it. Short texts with a digit are all taken for one; a guard too many does no harm.
 */
const looksLikeValue = (text: string): boolean =>
  TRUTH_VALUE.test(text) || (DIGIT.test(text) && (text.length <= LONGEST_VALUE || !LETTER.test(text)));

/**
 * A text as a cell of a CSV file. The text is intact: at most one invisible sign stands before it, so that opening
 * the file neither runs it as a formula ("=1+1", but also "- mehr Busse", which Excel answers with #NAME?) nor
 * turns it into a number or date. A text that begins with that sign gets another one: `unguard` is exact.
 */
export const guard = (text: string): string =>
  text.startsWith(GUARD) || FORMULA.test(text) || looksLikeValue(text) ? GUARD + text : text;

/** The text of a cell, byte for byte what was given to `guard`. */
export const unguard = (cell: string): string => (cell.startsWith(GUARD) ? cell.slice(GUARD.length) : cell);
