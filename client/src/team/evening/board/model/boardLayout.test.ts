import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { evolve, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { describe, expect, it } from 'vitest';
import {
  A,
  B,
  copied,
  FIRST,
  ONE,
  posted,
  put,
  SECOND,
  SORTING,
  THREE,
  TWO,
  uuid,
} from '../../../../../../shared/test/evening.ts';
import { given } from '../../../../../../shared/test/given.ts';
import { arrivalOrder } from './arrivalOrder.ts';
import { areasOf, boardLayout, keepUnchanged, numberAt } from './boardLayout.ts';
import { countCards, countCopies, timesSaid } from './tile.ts';

const { state } = given(...SORTING);
const NEW = { order: [], open: new Set<string>() };
const COPY = uuid(0x201);
const NOTE = uuid(0x300);

const under = (cardId: string, to: string): WorkshopEvent => ({
  type: 'cardsStacked',
  roundId: FIRST,
  moves: [{ cardId, from: null, to }],
});
const NOTED: WorkshopEvent = {
  ...{ type: 'cardEntered', cardId: NOTE, roundId: FIRST, kind: 'note' },
  ...{ text: 'Nachfragen', language: 'de', table: null },
};
const laidOut = (events: readonly WorkshopEvent[], open: readonly string[] = []) =>
  boardLayout(evolve(state, events), FIRST, { order: [], open: new Set(open) });
const areas = (events: readonly WorkshopEvent[], open: readonly string[] = []) =>
  areasOf(laidOut(events, open), true).map(({ cardIds }) => cardIds);

describe('the board of a round', () => {
  it('given a round being sorted, when it is laid out, then each card lies in its area and clusters have numbers', () => {
    const layout = boardLayout(state, FIRST, NEW);
    expect(areasOf(layout, true)).toEqual([
      { id: null, cardIds: [THREE] },
      { id: PARKED, cardIds: [] },
      { id: A, cardIds: [ONE, TWO] },
      { id: B, cardIds: [] },
    ]);
    expect(layout.clusters.map(({ number }) => number)).toEqual(['1.1', '1.2']);
    expect([roundNumber(state, SECOND), roundNumber(state, A)]).toEqual([2, 0]);
  });

  it('given a hidden card, when the board is laid out, then it is only among the hidden ones', () => {
    const layout = laidOut([{ type: 'cardHidden', cardId: ONE, reason: 'other' }]);
    expect(areasOf(layout, true).flatMap(({ cardIds }) => cardIds)).toEqual([THREE, TWO]);
    expect(layout.hidden.map(({ id }) => id)).toEqual([ONE]);
  });

  it('given cards that arrive later, when the board is laid out, then they come last, whatever their ids', () => {
    const early = posted(uuid(0x001), 'spät angekommen');
    const order = arrivalOrder(arrivalOrder([], [{ id: THREE }]), [{ id: early.cardId }, { id: THREE }]);
    const { unsorted } = boardLayout(evolve(state, [early]), FIRST, { ...NEW, order });
    expect(unsorted.map(({ id }) => id)).toEqual([THREE, early.cardId]);
  });

  it('given a card moves, when the board is laid out again, then what shows the same is the same object', () => {
    const before = boardLayout(state, FIRST, NEW);
    const moved = evolve(state, [put(THREE, B)]);
    const after = keepUnchanged(before, boardLayout(moved, FIRST, NEW));
    expect(after.clusters.map((board, index) => board === before.clusters[index])).toEqual([true, false]);
    expect([after.unsorted === before.unsorted, after.hidden === before.hidden]).toEqual([false, true]);
    expect(after).toEqual(boardLayout(moved, FIRST, NEW));
  });

  it('given one card of a cluster changes, when it is laid out again, then only its tile is another one', () => {
    const before = boardLayout(state, FIRST, NEW);
    const marked = evolve(state, [
      { type: 'cardMarked', cardId: ONE, from: { quote: false, field: '' }, to: { quote: true, field: '' } },
    ]);
    const after = keepUnchanged(before, boardLayout(marked, FIRST, NEW));
    const same = after.clusters[0]!.tiles.map((tile, index) => tile === before.clusters[0]!.tiles[index]);
    expect([same, after.unsorted === before.unsorted]).toEqual([[false, true], true]);
  });

  it('given nothing new, when the order is asked for again, then it is the same object', () => {
    const order = arrivalOrder([], [{ id: 'b' }, { id: 'a' }]);
    expect(arrivalOrder(order, [{ id: 'a' }])).toBe(order);
  });
});

describe('a stack on the board', () => {
  it('SORT-1 given cards that say the same, then they lie where the first one lies, and all are counted', () => {
    const layout = laidOut([under(THREE, ONE)]);
    const [first] = layout.clusters[0]!.tiles;
    expect(areas([under(THREE, ONE)])).toEqual([[], [], [ONE, TWO], []]);
    expect([timesSaid(first!), countCards(layout.clusters[0]!.tiles), countCards(layout.unsorted)]).toEqual([2, 3, 0]);
  });

  it('SORT-1 given a stack that is open, then the cards under it follow it and are still counted once', () => {
    const layout = laidOut([under(THREE, ONE)], [ONE]);
    expect(areas([under(THREE, ONE)], [ONE])).toEqual([[], [], [ONE, THREE, TWO], []]);
    expect(layout.clusters[0]!.tiles.map(({ top }) => top)).toEqual([null, ONE, null]);
    expect(countCards(layout.clusters[0]!.tiles)).toBe(3);
  });

  it('SORT-1 given the card on top is hidden, then the others lie by themselves again', () => {
    expect(areas([under(THREE, ONE), { type: 'cardHidden', cardId: ONE, reason: 'other' }])).toEqual([
      [THREE],
      [],
      [TWO],
      [],
    ]);
  });
});

describe('other ways of lying on the board', () => {
  it('SORT-4 given a card in a second cluster, then it is shown in both, named there, and counted once', () => {
    const { clusters } = laidOut([{ type: 'cardCopied', copy: copied(ONE, B, COPY) }]);
    expect(clusters.map(({ tiles }) => tiles.map(({ id }) => id))).toEqual([[ONE, TWO], [COPY]]);
    expect([clusters[0]!.tiles[0]!.alsoIn, clusters[1]!.tiles[0]!.alsoIn]).toEqual([['1.2'], ['1.1']]);
    expect(clusters.map(({ tiles }) => [countCards(tiles), countCopies(tiles)])).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  it('SORT-6 given clusters, when one is put before another or behind all, then its number is known', () => {
    const layout = laidOut([]);
    expect([numberAt(layout, B, A), numberAt(layout, A, null), numberAt(layout, A, B)]).toEqual(['1.1', '1.2', '1.1']);
  });

  it('SORT-3 given a parked card, then it is on the parking lot, and out of reach while that is closed', () => {
    const parked = [put(THREE, PARKED)];
    expect(areas(parked)).toEqual([[], [THREE], [ONE, TWO], []]);
    expect(areasOf(laidOut(parked), false)[1]).toEqual({ id: PARKED, cardIds: [] });
  });

  it('SORT-7 given a note, then it lies on the board and is not counted', () => {
    const layout = laidOut([NOTED]);
    expect(layout.unsorted.map(({ id }) => id)).toEqual([THREE, NOTE]);
    expect(countCards(layout.unsorted)).toBe(1);
  });
});
