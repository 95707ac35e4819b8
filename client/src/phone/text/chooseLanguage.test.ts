import { describe, expect, it } from 'vitest';
import { chooseLanguage, SPOKEN } from './chooseLanguage.ts';

const offered = ['de', 'en', 'ar', 'fa'] as const;

describe('the language of the page', () => {
  it('LANG-3 given a choice, when chosen, then it comes before everything else, also where it is not offered', () => {
    expect(chooseLanguage('ar', ['en-GB'], offered)).toBe('ar');
    expect(chooseLanguage('uk', ['en-GB'], offered)).toBe('uk');
  });

  it('LANG-3 given no choice, when chosen, then the first language of the browser that is offered is taken', () => {
    expect(chooseLanguage(null, ['pl-PL', 'en-US', 'de'], offered)).toBe('en');
    expect(chooseLanguage(null, ['fa-IR'], offered)).toBe('fa');
    for (const tag of ['prs-AF', 'fa-AF', 'pes']) expect(chooseLanguage(null, [tag], offered)).toBe('fa');
    expect(chooseLanguage(null, ['uk-UA', 'de'], SPOKEN)).toBe('uk');
    expect(chooseLanguage(null, ['ku-TR'], SPOKEN)).toBe('ku');
    expect(chooseLanguage(null, ['kmr-Latn-TR'], SPOKEN)).toBe('ku');
  });

  it('LANG-3 given a language nobody offers, when chosen, then a near one is taken after all others', () => {
    expect(chooseLanguage(null, ['ckb-IQ', 'ar-IQ'], SPOKEN)).toBe('ar');
    expect(chooseLanguage(null, ['ckb-IQ'], SPOKEN)).toBe('ku');
    expect(chooseLanguage(null, ['ps-AF'], SPOKEN)).toBe('fa');
    expect(chooseLanguage(null, ['ckb'], offered)).toBe('de');
  });

  it('LANG-3 given nothing that fits, when chosen, then it is German, or the first one if there is no German', () => {
    expect(chooseLanguage(null, ['pl'], offered)).toBe('de');
    expect(chooseLanguage(null, [], ['tr', 'ar'])).toBe('tr');
  });
});
