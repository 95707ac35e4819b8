import { describe, expect, it } from 'vitest';
import { NEW_CARD, type Card } from '@gehoer/shared/domain/card.ts';
import { UNSORTED } from '@gehoer/shared/domain/place.ts';
import type { Pair } from '@gehoer/shared/similar/duplicates.ts';
import { type Hint, hintForCard, hintsForPile, pairKey, pairsIn } from './hint.ts';

const card = (id: string, clusterId: string | null = null): Card => ({
  ...NEW_CARD,
  id,
  roundId: 'r',
  text: id,
  language: 'de',
  keyHash: '',
  place: clusterId === null ? UNSORTED : { clusterId, rank: 'a0' },
});
const pair = (one: string, other: string, exact = false): Pair => ({ cardIds: [one, other], likeness: 0.8, exact });
const told = (hint: Hint | null) => hint && [hint.unsorted.map(({ id }) => id).join(''), hint.beside?.id ?? null];

const CARDS = [card('a'), card('b'), card('c'), card('d'), card('X', 'A'), card('Y', 'A')];
const PAIRS = [pair('a', 'b'), pair('b', 'X'), pair('d', 'Y', true), pair('X', 'Y')];
const likenesses = { cards: CARDS, pairs: PAIRS, dismissed: new Set<string>() };

describe('hints for the unsorted pile', () => {
  it('SIM-7 given pairs, then unsorted cards are grouped, with a sorted one that says the same beside them', () => {
    expect(hintsForPile(likenesses).map(told)).toEqual([
      ['ab', 'X'],
      ['d', 'Y'],
    ]);
  });

  it('SIM-7 given only sorted cards say the same, then there is no hint', () => {
    const sorted = CARDS.filter(({ id }) => id === 'X' || id === 'Y');
    expect(hintsForPile({ ...likenesses, cards: sorted })).toEqual([]);
    expect(hintForCard({ ...likenesses, cards: sorted }, 'X')).toBeNull();
  });

  it('given the same words, then the hint says so; given also almost the same ones, then it does not', () => {
    expect(hintsForPile(likenesses).map(({ exact }) => exact)).toEqual([false, true]);
  });

  it('SIM-8 given a hint was dismissed, then its pairs make no hint again, but a new card that fits does', () => {
    const [first] = hintsForPile(likenesses);
    const dismissed = new Set(pairsIn(first!));
    expect(dismissed).toContain(pairKey('b', 'a'));
    expect(hintsForPile({ ...likenesses, dismissed }).map(told)).toEqual([['d', 'Y']]);
    const more = { cards: [...CARDS, card('e')], pairs: [...PAIRS, pair('a', 'e')], dismissed };
    expect(hintsForPile(more).map(told)).toEqual([
      ['ae', null],
      ['d', 'Y'],
    ]);
  });
});

describe('the hint for one card', () => {
  it.each([
    ['an unsorted card', 'a', ['ab', null]],
    ['an unsorted card that says what a sorted one says', 'b', ['ba', 'X']],
    ['a sorted card', 'X', ['b', 'X']],
    ['a card nobody repeats', 'c', null],
    ['a card that is gone', 'z', null],
  ])('SIM-7 given %s, then the cards that say the same are named', (_, id, expected) => {
    expect(told(hintForCard(likenesses, id))).toEqual(expected);
  });
});
