import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './chooseLanguage.ts';

describe('the language of the page', () => {
  it('LANG-3 given a choice, when chosen, then it comes before everything else', () => {
    expect(chooseLanguage('ar', ['en-GB'])).toBe('ar');
    expect(chooseLanguage('uk', ['en-GB'])).toBe('uk');
  });

  it('LANG-3 given no choice, when chosen, then the first language of the browser that there is is taken', () => {
    expect(chooseLanguage(null, ['el-GR', 'pl-PL', 'en-US', 'de'])).toBe('pl');
    expect(chooseLanguage(null, ['fa-IR'])).toBe('fa');
    for (const tag of ['prs-AF', 'fa-AF', 'pes']) expect(chooseLanguage(null, [tag])).toBe('fa');
    expect(chooseLanguage(null, ['uk-UA', 'de'])).toBe('uk');
    expect(chooseLanguage(null, ['ku-TR'])).toBe('ku');
    expect(chooseLanguage(null, ['kmr-Latn-TR'])).toBe('ku');
  });

  it('LANG-3 given a language there is not, when chosen, then a near one is taken after all others', () => {
    expect(chooseLanguage(null, ['ckb-IQ', 'ar-IQ'])).toBe('ar');
    expect(chooseLanguage(null, ['ckb-IQ'])).toBe('ku');
    expect(chooseLanguage(null, ['ps-AF'])).toBe('fa');
  });

  it('LANG-3 given nothing that fits, when chosen, then it is German', () => {
    expect(chooseLanguage(null, ['el'])).toBe('de');
    expect(chooseLanguage(null, [])).toBe('de');
  });
});
