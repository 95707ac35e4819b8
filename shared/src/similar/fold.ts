import type { Language } from '../domain/languages.ts';

/** Letters that people use for one another, and signs that make no word another one; for what NFD does not take apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  // Arabic and Persian keyboards have different code points for the same letters.
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** Joiners, the Arabic stretching line, soft hyphens, direction marks. */
const SILENT = /[\u00AD\u0640\u200B-\u200F\u2066-\u2069]/gu;
const INNER_APOSTROPHE = /(\p{L})['’ʼ](?=\p{L})/gu;
const MARKS = /\p{M}/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * Makes two writings of the same words equal: case, accents, Arabic vowel signs and letter variants, digits of other
 * scripts, joiners. German umlauts become two letters, as people write them where the keyboard has none.
 * @param language of the page the text was written on
 */
export const fold = (text: string, language: Language): string => {
  const low = text.normalize('NFKC').toLowerCase();
  const spelled = language === 'de' ? low.replace(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter) : low;
  return spelled
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SILENT, '')
    .replace(INNER_APOSTROPHE, '$1')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
};
