import { describe, expect, it } from 'vitest';
import { C, ONE, SORTING } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { MAX_TRANSLATION } from './translation.ts';
import type { EventOf } from './workshop.ts';

const german = (text: string, translator: 'person' | 'machine' = 'person'): EventOf<'cardTranslated'> => ({
  type: 'cardTranslated',
  cardId: ONE,
  text,
  translator,
});
const wish = (text: string, translator: 'person' | 'machine' = 'person') => ({ cardId: ONE, text, translator });

describe('translateCard', () => {
  it('TRANS-1 given a card, when it is translated, then the German stands beside the original, with who has done it', () => {
    given(...SORTING)
      .when('translateCard', wish(' eins auf Deutsch\u0000 ', 'machine'))
      .then([german('eins auf Deutsch', 'machine')]);
    expect(given(...SORTING, german('eins', 'machine')).state.cards.get(ONE)).toMatchObject({
      text: 'eins',
      german: { text: 'eins', translator: 'machine' },
    });
  });

  it('TRANS-1 given a machine’s German text, when a person says the same, then it is the person’s', () => {
    given(...SORTING, german('eins', 'machine'))
      .when('translateCard', wish('eins'))
      .then([german('eins')]);
    given(...SORTING, german('eins'))
      .when('translateCard', wish('eins'))
      .then([]);
  });

  it('TRANS-1 given a German text, when it is emptied, then there is none; where there is none, nothing happens', () => {
    given(...SORTING, german('eins'))
      .when('translateCard', wish(' '))
      .then([german('')]);
    expect(given(...SORTING, german('eins'), german('')).state.cards.get(ONE)?.german).toBeNull();
    given(...SORTING)
      .when('translateCard', wish('', 'machine'))
      .then([]);
  });

  it('TRANS-2 given a German text of 600 graphemes, then it is taken, and one of 601 is refused', () => {
    const text = 'ä'.repeat(MAX_TRANSLATION);

    given(...SORTING)
      .when('translateCard', wish(text))
      .then([german(text)]);
    given(...SORTING)
      .when('translateCard', wish(`${text}ä`))
      .then('textTooLong');
    given(...SORTING)
      .when('translateCard', { ...wish('eins'), cardId: C })
      .then('unknownCard');
  });

  it('TRANS-3 given a German text, when the words it was made from change, then it goes', () => {
    const edited = { type: 'cardEdited' as const, cardId: ONE, text: 'eins und', language: 'de' as const };

    expect(given(...SORTING, german('eins'), edited).state.cards.get(ONE)?.german).toBeNull();
  });
});
