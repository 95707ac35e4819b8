import { describe, expect, it } from 'vitest';
import { COLLECTING, END, entered, FIRST, hash, keyOf, movedTo, ONE } from '../../test/evening.ts';
import { planned, posted, SECOND, TWO, uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { NEW_CARD } from './card.ts';

const wish = (text: string, kind: 'card' | 'note' = 'card', table: number | null = null, roundId = FIRST) => {
  const { type: _type, ...input } = entered(ONE, text, kind);
  return { ...input, table, roundId };
};

describe('enterCard', () => {
  it('ENTRY-1 given a card on paper, when the team types it, then it lies unsorted like any other and is checked', () => {
    given(...COLLECTING)
      .when('enterCard', wish(' Mehr Bänke ', 'card', 7))
      .then([{ ...entered(ONE, 'Mehr Bänke'), table: 7 }]);
    expect(given(...COLLECTING, { ...entered(ONE, 'Mehr Bänke'), table: 7 }).state.cards.get(ONE)).toEqual({
      ...NEW_CARD,
      ...{ id: ONE, roundId: FIRST, text: 'Mehr Bänke', language: 'de', keyHash: '' },
      ...{ entered: true, checked: true, table: 7 },
    });
  });

  it('ENTRY-1 given a remark of the facilitators, when it is written, then it is a note', () => {
    given(...COLLECTING)
      .when('enterCard', wish('Viele nicken', 'note'))
      .then([entered(ONE, 'Viele nicken', 'note')]);
  });

  it.each([
    ['sorted', [movedTo(FIRST, 'sorting')]],
    ['closed', [movedTo(FIRST, 'closed')]],
    ['left, and the evening is over', [movedTo(END)]],
  ])('ENTRY-2 given a round that is %s, when a card of it is typed, then it is taken', (_how, news) => {
    given(...COLLECTING, ...news)
      .when('enterCard', wish('spät'))
      .then([entered(ONE, 'spät')]);
  });

  it.each([
    ['the round has not begun', wish('früh', 'card', null, SECOND), 'roundNotOpen' as const],
    ['there is no such round', wish('wohin', 'card', null, uuid(99)), 'unknownRound' as const],
    ['its id is taken', { ...wish('doppelt'), cardId: TWO }, 'duplicateId' as const],
    ['nothing is written', wish(' \n'), 'textEmpty' as const],
    ['it is too long', wish('a'.repeat(201)), 'textTooLong' as const],
  ])('ENTRY-2 given a card that is typed, when %s, then it is refused', (_why, input, refused) => {
    given(...COLLECTING, posted(TWO))
      .when('enterCard', input)
      .then(refused);
  });

  it('ENTRY-2 given a limit of cards, when the team types more, then that counts for nobody', () => {
    given(planned({ cardLimit: 1 }), movedTo(FIRST, 'collecting'), posted(TWO))
      .when('enterCard', wish('noch eine'), { cardsUsed: 5 })
      .then([entered(ONE, 'noch eine')]);
  });
});

describe('correctCard', () => {
  const corrected = { type: 'cardCorrected' as const, cardId: ONE, text: 'richtig', language: 'de' as const };
  const input = { cardId: ONE, text: 'richtig ', language: 'de' as const };
  const german = { type: 'cardTranslated' as const, cardId: ONE, text: 'falsch', translator: 'person' as const };

  it('ENTRY-3 given a card the team has typed, when it is corrected, then it has the new text and no old German', () => {
    given(...COLLECTING, entered(ONE), movedTo(FIRST, 'closed'))
      .when('correctCard', input)
      .then([corrected]);
    const { state } = given(...COLLECTING, entered(ONE), german, corrected);
    expect(state.cards.get(ONE)).toMatchObject({ text: 'richtig', german: null, checked: true });
  });

  it('ENTRY-3 given a card typed in the wrong language, when only that is corrected, then it is', () => {
    given(...COLLECTING, entered(ONE, 'richtig'))
      .when('correctCard', { ...input, language: 'tr' })
      .then([{ ...corrected, language: 'tr' }]);
    given(...COLLECTING, entered(ONE, 'richtig'))
      .when('correctCard', input)
      .then([]);
  });

  it('ENTRY-3 given a participant’s card, when the team corrects it, then that is refused: those words are theirs', () => {
    given(...COLLECTING, posted(ONE))
      .when('correctCard', input)
      .then('notYourCard');
  });

  it.each([
    ['to nothing', { text: ' ' }, 'textEmpty' as const],
    ['to too much', { text: 'a'.repeat(201) }, 'textTooLong' as const],
    ['but is not there', { cardId: TWO }, 'unknownCard' as const],
  ])('ENTRY-3 given a typed card, when it is corrected %s, then that is refused', (_how, wrong, refused) => {
    given(...COLLECTING, entered(ONE))
      .when('correctCard', { ...input, ...wrong })
      .then(refused);
  });

  it('ENTRY-4 given a typed card, when a phone claims it, whatever its key, then it is nobody’s', () => {
    given(...COLLECTING, entered(ONE))
      .when('withdrawCard', { cardId: ONE, key: keyOf(ONE) })
      .then('notYourCard');
    expect(hash(keyOf(ONE))).not.toBe('');
  });
});
