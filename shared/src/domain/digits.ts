/** Arabic-Indic and Persian digits stand in two blocks of Unicode, each in order from a multiple of 16 on. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** The same text with Arabic-Indic and Persian digits written as Latin ones. */
export const latinDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
