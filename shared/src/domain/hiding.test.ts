import { describe, expect, it } from 'vitest';
import { A, C, COLLECTING, entered, FIRST, movedTo, ONE, planned, posted, SORTING, THREE } from '../../test/evening.ts';
import { keyOf, TWO } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { viewFor } from './visibility.ts';
import type { WorkshopEvent } from './workshop.ts';

const inA = (rank: string) => ({ clusterId: A, rank });

describe('hideCard and showCard', () => {
  const hidden = { type: 'cardHidden' as const, cardId: ONE, reason: 'insulting' as const };

  it('BOARD-12 given a card, when it is hidden, then it stays where it lies', () => {
    given(...SORTING)
      .when('hideCard', { cardId: ONE, reason: 'insulting' })
      .then([hidden]);
    const { state } = given(...SORTING, hidden);
    expect(state.cards.get(ONE)).toMatchObject({ hidden: 'insulting', place: inA('a0') });
  });

  it('BOARD-12 given a hidden card, when it is hidden again for another reason, then nothing happens', () => {
    given(...SORTING, hidden)
      .when('hideCard', { cardId: ONE, reason: 'other' })
      .then([]);
  });

  it('BOARD-12 given a hidden card, when it is shown, then it is as before; a card that is not hidden stays', () => {
    const shown = { type: 'cardShown' as const, cardId: ONE, reason: 'insulting' as const };

    given(...SORTING, hidden)
      .when('showCard', { cardId: ONE })
      .then([shown]);
    given(...SORTING)
      .when('showCard', { cardId: ONE })
      .then([]);
    expect(given(...SORTING, hidden, shown).state.cards).toEqual(given(...SORTING).state.cards);
  });

  it('BOARD-12 given no such card, when it is hidden or shown, then that is refused', () => {
    given(...SORTING)
      .when('hideCard', { cardId: C, reason: 'other' })
      .then('unknownCard');
    given(...SORTING)
      .when('showCard', { cardId: C })
      .then('unknownCard');
  });
});

describe('checkCards', () => {
  const CHECKING = [planned({ checkCards: true }), movedTo(FIRST, 'collecting'), posted(ONE), posted(TWO)];
  const checked = (...cardIds: string[]): WorkshopEvent => ({ type: 'cardsChecked', cardIds });
  const seenByRoom = (...facts: WorkshopEvent[]) => [...viewFor(given(...facts).state, 'room').cards.keys()];

  it('CHECK-1 given cards that are checked first, then the room sees those that have passed, and all typed ones', () => {
    const sorted = [...CHECKING, entered(THREE), movedTo(FIRST, 'sorting')];

    expect(seenByRoom(...sorted)).toEqual([THREE]);
    expect(seenByRoom(...sorted, checked(ONE))).toEqual([ONE, THREE]);
    expect(seenByRoom(planned(), ...sorted.slice(1))).toEqual([ONE, TWO, THREE]);
  });

  it('CHECK-2 given unchecked cards, when they are let pass, then they have, each once', () => {
    given(...CHECKING)
      .when('checkCards', { cardIds: [TWO, ONE, TWO] })
      .then([checked(TWO, ONE)]);
    given(...CHECKING, checked(ONE))
      .when('checkCards', { cardIds: [ONE, TWO] })
      .then([checked(TWO)]);
    given(...CHECKING, checked(ONE))
      .when('checkCards', { cardIds: [ONE] })
      .then([]);
  });

  it('CHECK-2 given cards, when one of them is not there, then none passes', () => {
    given(...CHECKING)
      .when('checkCards', { cardIds: [ONE, C] })
      .then('unknownCard');
  });

  it('CHECK-3 given a card that has passed, when its writer changes it, then it has to be looked at again', () => {
    const edited = { type: 'cardEdited' as const, cardId: ONE, text: 'anders', language: 'de' as const };

    expect(given(...CHECKING, checked(ONE), edited).state.cards.get(ONE)?.checked).toBe(false);
  });
});

describe('eraseCard', () => {
  const erased = { type: 'cardErased' as const, cardId: ONE, reason: 'personal' as const };
  const german = { type: 'cardTranslated' as const, cardId: ONE, text: 'eins', translator: 'person' as const };
  const gone = [...SORTING, german, erased];

  it('CHECK-4 given a card, when it is erased, then its place and the reason are left of it, and nothing it said', () => {
    given(...SORTING, german)
      .when('eraseCard', { cardId: ONE, reason: 'personal' })
      .then([erased]);
    expect(given(...gone).state.cards.get(ONE)).toMatchObject({
      ...{ text: '', german: null, keyHash: '' },
      ...{ hidden: 'personal', place: inA('a0'), roundId: FIRST },
    });
  });

  it('CHECK-4 given an erased card, when it is erased again, then nothing happens', () => {
    given(...gone)
      .when('eraseCard', { cardId: ONE, reason: 'other' })
      .then([]);
    given(...gone)
      .when('eraseCard', { cardId: C, reason: 'other' })
      .then('unknownCard');
  });

  it('CHECK-4 given an erased card, when somebody wants it back or new words for it, then there is none', () => {
    const typed = [...COLLECTING, entered(ONE), erased];

    given(...gone)
      .when('showCard', { cardId: ONE })
      .then('unknownCard');
    given(...gone)
      .when('translateCard', { cardId: ONE, text: 'eins', translator: 'person' })
      .then('unknownCard');
    given(...typed)
      .when('correctCard', { cardId: ONE, text: 'doch', language: 'de' })
      .then('unknownCard');
    given(...COLLECTING, posted(ONE), erased)
      .when('editCard', { cardId: ONE, key: keyOf(ONE), text: 'doch', language: 'de' })
      .then('notYourCard');
  });
});
