import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/languages.ts';
import { fold } from './fold.ts';
import { STOP_WORDS } from './stopWords.ts';

const same: readonly (readonly [Language, string, string])[] = [
  ['de', 'FÜR GRÖSSERE STRASSEN', 'fuer größere Straßen'],
  ['de', 'Ruhe\u00ADbank', 'Ruhebank'],
  ['fr', 'ÉCOLE À CÔTÉ', 'ecole a cote'],
  ['tr', 'IŞIK İSTİYORUZ', 'ışık istiyoruz'],
  ['ar', 'مُدَرِّسَة', 'مدرسه'],
  ['ar', 'أكثر إلى الآن', 'اكثر الي الان'],
  ['ar', 'ســـوق ٣٠', 'سوق 30'],
  ['fa', 'می\u200Cخواهیم ۳۰ کلاس', 'ميخواهيم 30 كلاس'],
  ['uk', "ЗДОРОВ'Я", 'здоров’я'],
  ['ru', 'Ещё', 'еще'],
  ['en', 'ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
];

describe('folding', () => {
  it.each(same)(
    'SIM-1 given two writings of the same words in %s, then both fold to the same: %s',
    (language, a, b) => {
      expect(fold(a, language)).toBe(fold(b, language));
    },
  );

  it('SIM-1 given different words, then they stay different', () => {
    expect(fold('schon', 'de')).not.toBe(fold('schön', 'de'));
    expect(fold('Bank', 'de')).not.toBe(fold('Bänke', 'de'));
  });

  it('given the words to be passed over, then each is written as folding writes it', () => {
    for (const word of STOP_WORDS) expect(fold(word, 'tr')).toBe(word);
  });
});
