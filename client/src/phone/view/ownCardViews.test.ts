import { describe, expect, it } from 'vitest';
import type { OwnCard } from '../device/ownCard.ts';
import { at, evening, ID, ownCard } from '../fixtures/evening.ts';
import { ownRoundViews } from './ownCardViews.ts';

const collecting = evening(at(ID.round1, 'collecting'));
const sorting = evening(at(ID.round1, 'collecting'), at(ID.round1, 'sorting'));
const viewOf = (changes: Partial<OwnCard>, workshop = collecting) =>
  ownRoundViews(workshop, [ownCard(changes)], 'de')[0]?.cards[0];
const typing = { text: 'neu', language: 'de', commandId: null, refused: null } as const;

describe("a person's own card", () => {
  it('given a card on its way, arrived or refused, when looked at, then it says so and keeps its text', () => {
    expect(viewOf({ state: 'waiting' })).toMatchObject({ status: 'waiting', text: 'Mehr Sportvereine' });
    expect(viewOf({})).toMatchObject({ status: 'arrived', changeable: true });
    expect(viewOf({ state: 'refused', refused: 'limitReached' })).toMatchObject({
      status: 'notArrived',
      reason: 'limitReached',
      text: 'Mehr Sportvereine',
      changeable: false,
    });
  });

  it('given the round no longer collects, when looked at, then it cannot be changed any more', () => {
    expect(viewOf({}, sorting)?.changeable).toBe(false);
  });

  it('given a change on its way, when looked at, then the new wording is shown and the arrived one is kept', () => {
    expect(viewOf({ rewrite: { ...typing, commandId: 'c' } })).toMatchObject({
      status: 'changeWaiting',
      text: 'neu',
      arrivedText: 'Mehr Sportvereine',
      changeable: false,
      rewriting: null,
    });
  });

  it('given a change being typed, when looked at, then the editor is open', () => {
    expect(viewOf({ rewrite: typing })).toMatchObject({ status: 'arrived', rewriting: { text: 'neu', limit: 200 } });
  });

  it('given a change being typed when the sorting begins, when looked at, then the text is kept and it says why', () => {
    expect(viewOf({ rewrite: typing }, sorting)).toMatchObject({
      status: 'changeNotArrived',
      reason: 'notCollecting',
      text: 'neu',
      rewriting: null,
    });
  });

  it('given a refused change in a round that collects, when looked at, then the editor is open with the reason', () => {
    expect(viewOf({ rewrite: { ...typing, refused: 'textTooLong' } })).toMatchObject({
      status: 'changeNotArrived',
      reason: 'textTooLong',
      rewriting: { text: 'neu' },
    });
  });

  it('given a card being taken back, when looked at, then it says whether that waits or was refused', () => {
    expect(viewOf({ withdrawal: { commandId: 'c', refused: null } })).toMatchObject({ status: 'withdrawWaiting' });
    expect(viewOf({ withdrawal: { commandId: null, refused: 'notCollecting' } }, sorting)).toMatchObject({
      status: 'withdrawNotArrived',
      reason: 'notCollecting',
    });
  });
});

describe('the list of own cards', () => {
  it('given cards of several rounds, when listed, then the round of now comes first and the latest card of each', () => {
    const cards = [
      ownCard({ cardId: 'a', writtenAt: 1 }),
      ownCard({ cardId: 'b', writtenAt: 2 }),
      ownCard({ cardId: 'c', roundId: ID.round2, writtenAt: 3 }),
    ];
    const listed = (workshop: typeof collecting) =>
      ownRoundViews(workshop, cards, 'de').map(({ round, cards: own }) => [
        round?.number,
        ...own.map(({ cardId }) => cardId),
      ]);
    expect(listed(collecting)).toEqual([
      [1, 'b', 'a'],
      [2, 'c'],
    ]);
    expect(listed(evening(at(ID.break)))).toEqual([
      [2, 'c'],
      [1, 'b', 'a'],
    ]);
  });
});
