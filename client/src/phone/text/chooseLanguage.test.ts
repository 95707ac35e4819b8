import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './chooseLanguage.ts';

const offered = ['de', 'en', 'ar', 'fa'] as const;

describe('the language of the page', () => {
  it('given a choice that is offered, when chosen, then it comes before everything else', () => {
    expect(chooseLanguage('ar', ['en-GB'], offered)).toBe('ar');
  });

  it('given no choice, when chosen, then the first language of the browser that is offered is taken', () => {
    expect(chooseLanguage(null, ['pl-PL', 'en-US', 'de'], offered)).toBe('en');
    expect(chooseLanguage(null, ['fa-IR'], offered)).toBe('fa');
    expect(chooseLanguage(null, ['prs-AF'], offered)).toBe('fa');
  });

  it('given a choice of another evening that is not offered here, when chosen, then the browser is asked', () => {
    expect(chooseLanguage('uk', ['ar'], offered)).toBe('ar');
  });

  it('given nothing that fits, when chosen, then it is German, or the first one if there is no German', () => {
    expect(chooseLanguage(null, ['pl'], offered)).toBe('de');
    expect(chooseLanguage(null, [], ['tr', 'ar'])).toBe('tr');
  });
});
