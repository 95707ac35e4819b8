import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import type { Direction } from './report.ts';

/** Letters and marks that Unicode gives the bidirectional class R or AL. */
const RIGHT_TO_LEFT =
  /[\u061C\u200F]|(?=\p{L})[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const STRONG = /[\p{L}\u061C\u200E\u200F]/u;
const OPENS_ISOLATE = /[\u2066-\u2068]/u;
const CLOSES_ISOLATE = '\u2069';

/** The direction a character imposes on its surroundings; null for digits, punctuation, spaces and marks. */
export const strongDirection = (character: string): Direction | null => {
  if (!STRONG.test(character)) return null;
  return RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
};

/**
 * The direction of a text as browsers find it for `dir="auto"`: that of the first strong character outside isolates
 * (UAX #9, rules P2 and P3). Somebody who reads the page in German may still write in Arabic, so the language
 * decides only where the text does not.
 */
export const directionOf = (text: string, language: Language): Direction => {
  let depth = 0;
  for (const character of text) {
    if (OPENS_ISOLATE.test(character)) depth += 1;
    else if (character === CLOSES_ISOLATE) depth = Math.max(0, depth - 1);
    const direction = depth === 0 ? strongDirection(character) : null;
    if (direction) return direction;
  }
  return dirOf(language);
};
