import { describe, expect, it } from 'vitest';
import { textIn } from './localText.ts';

describe('textIn', () => {
  it('given a wording in the language of the reader, when it is read, then that wording is taken', () => {
    expect(textIn({ de: 'Wohnen', ar: 'السكن' }, 'ar')).toEqual({ text: 'السكن', language: 'ar' });
  });

  it('given no wording or a blank one in that language, when it is read, then German is taken', () => {
    expect(textIn({ en: 'Housing', de: 'Wohnen' }, 'tr')).toEqual({ text: 'Wohnen', language: 'de' });
    expect(textIn({ tr: ' ', de: 'Wohnen' }, 'tr')).toEqual({ text: 'Wohnen', language: 'de' });
  });

  it('given neither that language nor German, when it is read, then the first language offered is taken', () => {
    expect(textIn({ fa: 'مسکن', fr: 'Logement', de: '' }, 'tr')).toEqual({ text: 'Logement', language: 'fr' });
  });

  it('given no wording at all, when it is read, then the text is empty', () => {
    expect(textIn({}, 'uk')).toEqual({ text: '', language: 'uk' });
    expect(textIn({ de: undefined, uk: '\n' }, 'uk')).toEqual({ text: '', language: 'uk' });
  });
});
