import { randomInt } from 'node:crypto';

const isPlain = (code: string): boolean => new Set(code).size > 1;

/**
 * Draws what people type to take part: six digits, easy to read out. The first is not 0, which some keyboards and
 * spreadsheets drop, and not all are the same.
 */
export const drawJoinCode = (): string => {
  const code = String(randomInt(100_000, 1_000_000));
  return isPlain(code) ? code : drawJoinCode();
};
