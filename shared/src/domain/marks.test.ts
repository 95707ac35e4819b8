import { describe, expect, it } from 'vitest';
import { C, ONE, SORTING } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { type Marks, UNMARKED } from './marks.ts';
import type { EventOf } from './workshop.ts';

const marked = (from: Marks, to: Marks): EventOf<'cardMarked'> => ({ type: 'cardMarked', cardId: ONE, from, to });
const QUOTED: Marks = { quote: true, field: '' };

describe('markCard', () => {
  it('MARK-1 given a card, when it is marked as a quote or for another field, then the other mark stays', () => {
    const both = { quote: true, field: 'Arbeit' };

    given(...SORTING)
      .when('markCard', { cardId: ONE, marks: { quote: true } })
      .then([marked(UNMARKED, QUOTED)]);
    given(...SORTING, marked(UNMARKED, QUOTED))
      .when('markCard', { cardId: ONE, marks: { field: 'Arbeit' } })
      .then([marked(QUOTED, both)]);
    expect(given(...SORTING, marked(UNMARKED, both)).state.cards.get(ONE)).toMatchObject({ marks: both, text: 'eins' });
  });

  it('MARK-1 given marks, when they are taken away, then they are gone', () => {
    given(...SORTING, marked(UNMARKED, { quote: true, field: 'Arbeit' }))
      .when('markCard', { cardId: ONE, marks: UNMARKED })
      .then([marked({ quote: true, field: 'Arbeit' }, UNMARKED)]);
  });

  it('MARK-1 given marks, when they are set again or none is named, then nothing happens', () => {
    for (const marks of [{}, { quote: true }, { field: '' }]) {
      given(...SORTING, marked(UNMARKED, QUOTED))
        .when('markCard', { cardId: ONE, marks })
        .then([]);
    }
    given(...SORTING)
      .when('markCard', { cardId: C, marks: { quote: true } })
      .then('unknownCard');
  });

  it('MARK-2 given the name of a field, when it is noted, then it is one clean line of up to 200 characters', () => {
    given(...SORTING)
      .when('markCard', { cardId: ONE, marks: { field: ' Arbeit/\r\nWeiterbildung\u0000 ' } })
      .then([marked(UNMARKED, { quote: false, field: 'Arbeit/ Weiterbildung' })]);
    const { state } = given(...SORTING);
    expect(judge(state, 'markCard', { cardId: ONE, marks: { field: 'a'.repeat(201) } })).toEqual({
      refused: 'textTooLong',
    });
  });

  it('MARK-2 given a name that grows when it is cleaned, then what the log gets is still one that it takes', () => {
    // NFC takes this Hebrew letter apart: one unit becomes three.
    const growing = '\uFB2C'.repeat(200);

    expect(judge(given(...SORTING).state, 'markCard', { cardId: ONE, marks: { field: growing } })).toEqual({
      refused: 'textTooLong',
    });
  });

  it.each(['Arbeit\u0000', ' Arbeit', 'Arbeit\nWeiterbildung', '\u202EtiebrA'])(
    'MARK-2 given the name %j, when it comes with undo, then it is refused',
    (field) => {
      const changes = [marked(UNMARKED, { quote: false, field })];

      expect(judge(given(...SORTING).state, 'revert', { changes })).toEqual({ refused: 'malformed' });
    },
  );
});
