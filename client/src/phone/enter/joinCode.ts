/** Arabic-Indic and Persian digits stand in two blocks of Unicode, each in order from a multiple of 16 on. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** The digits of what somebody typed or pasted, as Latin ones; of an address only those of its last part. */
export const digitsIn = (text: string): string => {
  const last = text.trim().replace(/\/+$/u, '').split('/').pop() ?? '';
  return last.replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15)).replace(/\D/gu, '');
};

export const isCode = (digits: string): boolean => /^\d{6}$/u.test(digits);

/** Digits in two groups of three, as on the wall. */
export const grouped = (digits: string): string =>
  digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
