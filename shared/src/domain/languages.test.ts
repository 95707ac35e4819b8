import { describe, expect, it } from 'vitest';
import { dirOf, isLanguage, LANGUAGES } from './languages.ts';
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts';

describe('languages', () => {
  it('given each language, when its direction is asked, then only Arabic and Farsi run from right to left', () => {
    expect(LANGUAGES.filter((language) => dirOf(language) === 'rtl')).toEqual(['ar', 'fa']);
  });

  it('given each language, when its own name is read, then the script of the name agrees with the direction', () => {
    for (const language of LANGUAGES) {
      const rightToLeft = /^\p{Script=Arabic}+$/u.test(LANGUAGE_NAMES[language]);
      expect(rightToLeft ? 'rtl' : 'ltr', language).toBe(dirOf(language));
    }
  });

  it('given values from outside, when they are checked, then only offered languages pass', () => {
    expect(['de', 'fa'].every(isLanguage)).toBe(true);
    expect(['DE', 'de-DE', '', 'constructor', undefined, 1].some(isLanguage)).toBe(false);
  });
});
