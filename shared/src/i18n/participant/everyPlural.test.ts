import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/languages.ts';
import { translator, type MessageKey, type Messages } from '../translate.ts';
import type { de } from './de.ts';
import { participantReview } from './review.ts';

/** Numbers that meet every plural category of every language: small ones, tens, a fraction and a million. */
const NUMBERS = [...Array(130).keys(), 1.5, 1_000_000];

/** More than any message asks for. */
const VALUES = {
  total: 4,
  max: 200,
  number: 3,
  example: '123',
  text: 'T',
  topic: 'T',
  speaker: 'S',
  organiser: 'O',
  group: 'G',
};

describe.each(LANGUAGES)('the texts of the phone in %s', (language) => {
  it('LANG-2 given any message and any number, when it is formatted, then no placeholder is left', async () => {
    const { messages } = await participantReview[language]();
    const t = translator<typeof de>(language, messages) as (key: string, values: object) => string;
    for (const [group, names] of Object.entries<Messages[string]>(messages)) {
      for (const [name, message] of Object.entries(names)) {
        const key = `${group}.${name}` as MessageKey<typeof de>;
        const numbers = typeof message === 'string' ? [2] : NUMBERS;
        const formatted = new Set(numbers.map((n) => t(key, { ...VALUES, n })));
        for (const text of formatted) expect(text, key).toMatch(/^[^{}]+$/u);
      }
    }
  });

  it('LANG-2 given the numbers from 0 to 129, when cards are counted, then every wording of a count is used', async () => {
    const { messages } = await participantReview[language]();
    const wordings = messages.allCards.count;
    if (typeof wordings === 'string') return;
    const plurals = new Intl.PluralRules(language);
    const used = new Set(NUMBERS.map((n) => plurals.select(n)));
    expect(Object.keys(wordings).sort()).toEqual([...used].sort());
  });
});
