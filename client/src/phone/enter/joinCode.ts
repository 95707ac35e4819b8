import { latinDigits } from '@gehoer/shared/domain/digits.ts';

/** The digits of what somebody typed or pasted, as Latin ones; of an address only those of its last part. */
export const digitsIn = (text: string): string => {
  const last = text.trim().replace(/\/+$/u, '').split('/').pop() ?? '';
  return latinDigits(last).replace(/\D/gu, '');
};

export const isCode = (digits: string): boolean => /^\d{6}$/u.test(digits);

/** Digits in two groups of three, as on the wall. */
export const grouped = (digits: string): string =>
  digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
