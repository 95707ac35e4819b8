import { describe, expect, it } from 'vitest';
import { A, B, COLLECTING, FIRST, ONE, opened, posted, put, SORTING, THREE, TWO, uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { PARKED } from './place.ts';
import { readingOrder, readingPosition } from './reading.ts';
import type { Workshop, WorkshopEvent } from './workshop.ts';

const FOUR = uuid(0x104);
const FIVE = uuid(0x105);
const read = (state: Workshop) => readingOrder(state, FIRST).map(({ id }) => id);
const position = (state: Workshop, cardId: string) => readingPosition(state, state.cards.get(cardId)!);
const hidden = (cardId: string): WorkshopEvent => ({ type: 'cardHidden', cardId, reason: 'other' });
const under = (cardId: string, to: string): WorkshopEvent => ({
  type: 'cardsStacked',
  roundId: FIRST,
  moves: [{ cardId, from: null, to }],
});
const note = (cardId: string): WorkshopEvent => ({
  type: 'cardEntered',
  cardId,
  roundId: FIRST,
  kind: 'note',
  text: 'Rückfrage an das Amt',
  language: 'de',
  table: null,
});

describe('reading aloud', () => {
  it('READ-1 given cards everywhere, then the unsorted are read first, then cluster by cluster, the parking lot last', () => {
    const { state } = given(...SORTING, posted(FOUR), posted(FIVE), put(TWO, B), put(FOUR, PARKED));

    expect(read(state)).toEqual([THREE, FIVE, ONE, TWO, FOUR]);
  });

  it('READ-2 given a stack, a hidden card and a note, then the stack is read once and the others are not', () => {
    const { state } = given(...SORTING, posted(FOUR), posted(FIVE), note(uuid(0x106)), under(FOUR, ONE), hidden(FIVE));

    expect(read(state)).toEqual([THREE, ONE, TWO]);
    expect([position(state, FOUR), position(state, uuid(0x106))]).toEqual([null, null]);
  });

  it('READ-3 given a card after the other is passed over or put somewhere, then the position rises by one each time', () => {
    const cards = [ONE, TWO, THREE, FOUR].map((id) => posted(id));
    const fresh = given(...COLLECTING, ...cards).state;
    expect([ONE, TWO, THREE].map((id) => position(fresh, id))).toEqual([
      { n: 1, total: 4 },
      { n: 2, total: 4 },
      { n: 3, total: 4 },
    ]);
    const passedOneAndPutTwo = given(...COLLECTING, opened(A), ...cards, put(TWO, A)).state;
    expect(position(passedOneAndPutTwo, THREE)).toEqual({ n: 3, total: 4 });
    expect(position(passedOneAndPutTwo, TWO)).toBeNull();
  });
});
