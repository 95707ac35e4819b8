import type { ReviewText } from '@gehoer/shared/i18n/review.ts';
import { describe, expect, it } from 'vitest';
import { countTexts, findTexts, groupedTexts, statedTexts } from './textStatus.ts';

const text = (id: string, german: string, shipped: string, confirmed: boolean): ReviewText => {
  const named = { id, key: id, category: null };
  return { ...named, text: shipped, german: [{ ...named, text: german }], confirmed };
};
const shipped = [
  text('app.back', 'Zurück', 'Geri', false),
  text('app.close', 'Schließen', 'Kapat', true),
  text('composer.send', 'Absenden', 'Gönder', true),
];

describe('the state of texts', () => {
  it('LANG-5 given texts nobody has touched, when counted, then those are confirmed that came so', () => {
    expect(countTexts(statedTexts(shipped, {}))).toEqual({ total: 3, confirmed: 2, own: 0 });
  });

  it('LANG-5 given a confirmation, when the wording is another one meanwhile, then it does not count', () => {
    const states = {
      'app.back': { own: null, confirmed: 'Geri' },
      'app.close': { own: 'Kapatın', confirmed: 'Kapat' },
      'composer.send': { own: 'Yolla', confirmed: 'Yolla' },
    };
    const texts = statedTexts(shipped, states);
    expect(texts.map(({ inUse, isConfirmed }) => [inUse, isConfirmed])).toEqual([
      ['Geri', true],
      ['Kapatın', false],
      ['Yolla', true],
    ]);
    expect(countTexts(texts)).toEqual({ total: 3, confirmed: 2, own: 2 });
  });

  it('given a search, when texts are looked for, then the wording and the German one count, without case', () => {
    const texts = statedTexts(shipped, { 'app.close': { own: 'Kapatın', confirmed: null } });
    const found = (shown: 'all' | 'toConfirm' | 'own', search: string) =>
      findTexts(texts, shown, search).map(({ id }) => id);
    expect(found('all', ' absend')).toEqual(['composer.send']);
    expect(found('all', 'GÖNDER')).toEqual(['composer.send']);
    expect(found('toConfirm', '')).toEqual(['app.back', 'app.close']);
    expect(found('own', '')).toEqual(['app.close']);
    expect(groupedTexts(texts).map(([group, members]) => [group, members.length])).toEqual([
      ['app', 2],
      ['composer', 1],
    ]);
  });
});
