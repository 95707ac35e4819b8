import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/languages.ts';
import { duplicatesIn } from './duplicates.ts';
import type { Said } from './statement.ts';

const cards = (texts: readonly string[], language: Language = 'de'): Said[] =>
  texts.map((text, index) => ({ id: String(index), text, language }));
const pairs = (texts: readonly string[], language?: Language): string[] =>
  duplicatesIn(cards(texts, language)).map(({ cardIds, exact }) => `${cardIds.join('-')}${exact ? '=' : '~'}`);

/** What else lies on the board: how rare a word is depends on it. */
const OTHERS = [
  'Sprachkurse auch am Abend anbieten',
  'Treffpunkte für Familien im Viertel',
  'Ein Fest der Kulturen auf dem Marktplatz',
  'Ehrenamtliche brauchen feste Ansprechpersonen',
  'Formulare in einfacher Sprache',
  'Sportvereine sollen Schnupperstunden geben',
];

describe('cards that say the same', () => {
  it('SIM-2 given the same words in another writing, then they are the same word for word', () => {
    expect(pairs(['Mehr Plätze, bitte!', 'mehr plaetze bitte', ...OTHERS])).toEqual(['0-1=']);
    expect(pairs(['مدرسة أكبر', 'مدرسه اكبر'], 'ar')).toEqual(['0-1=']);
    expect(pairs(['😀', '😀', '🙁'])).toEqual(['0-1=']);
  });

  it('SIM-3 given slips of the pen, another order or another ending, then they say almost the same', () => {
    const [kurs, same] = ['Bezahlbare Wohnungen für große Familien', 'Wohnungen für grosse Familien, bezahlbar'];
    expect(pairs([kurs, same, ...OTHERS])).toEqual(['0-1~']);
    expect(pairs(['Daha fazla oyun parkı istiyoruz', 'Daha fazla oyun parkları istiyoruz', ...OTHERS], 'tr')).toEqual([
      '0-1~',
    ]);
    expect(pairs(['Больше детских площадок в районе', 'Больше детских площадок в районах', ...OTHERS], 'ru')).toEqual([
      '0-1~',
    ]);
  });

  it.each([
    ['denied', 'Parkplätze in der Innenstadt erhalten', 'Keine Parkplätze in der Innenstadt erhalten'],
    ['less of it', 'Autos in der Innenstadt', 'Weniger Autos in der Innenstadt'],
    ['another number', 'Tempo 30 in allen Wohnstraßen', 'Tempo 50 in allen Wohnstraßen'],
    ['a single word', 'Wohnen', 'Wohnung'],
  ])('SIM-4 given two cards alike but for %s, then they do not say the same', (_, one, other) => {
    expect(pairs([one, other, ...OTHERS])).toEqual([]);
  });

  it('SIM-4 given cards about different things, then none says the same as another', () => {
    expect(pairs(OTHERS)).toEqual([]);
  });

  it('SIM-5 given any cards, when they are compared, then each pair is found once, in order, and nothing changes', () => {
    const some = fc.array(fc.constantFrom(...OTHERS, 'Formulare in Einfacher Sprache!', '', '¿?', 'ای'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (texts) => {
        const given = Object.freeze(cards(texts).map((card) => Object.freeze(card)));
        const found = duplicatesIn(given);
        const keys = found.map(({ cardIds: [one, other] }) => `${one} ${other}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const {
          cardIds: [one, other],
          likeness,
        } of found) {
          expect(Number(one)).toBeLessThan(Number(other));
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThanOrEqual(1.0001);
        }
      }),
    );
  });
});
