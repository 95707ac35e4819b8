import { describe, expect, it } from 'vitest';
import { emptyWorkshop, evolve, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { FIRST, movedTo, ONE, planned, posted, SECOND, THREE, TWO, uuid } from '../../../../../shared/test/evening.ts';
import { cardsToCheck, countToCheck } from './toCheck.ts';

const evening = (profile: Parameters<typeof planned>[0], ...events: readonly WorkshopEvent[]) =>
  evolve(emptyWorkshop('evening'), [planned(profile), movedTo(FIRST, 'collecting'), ...events]);
const checked = { checkCards: true, flagWords: ['Mist'] };
const waiting = (...events: readonly WorkshopEvent[]) =>
  cardsToCheck(evening(checked, ...events)).map(({ card }) => card.id);
const note: WorkshopEvent = {
  type: 'cardEntered',
  ...{ cardId: uuid(0x301), roundId: FIRST, kind: 'note', text: 'Pause', language: 'de', table: null },
};

describe('cards that wait for a look', () => {
  it('CHECK-6 given cards of two rounds, when listed, then flagged ones come first, then those of the round in hand', () => {
    const cards = [posted(ONE, 'Busse'), posted(TWO, 'Bänke'), posted(THREE, 'So ein Mist', SECOND)];
    expect(waiting(...cards)).toEqual([THREE, ONE, TWO]);
    expect(waiting(...cards, movedTo(SECOND, 'collecting'), posted(uuid(0x104), 'Rad', SECOND))).toEqual([
      THREE,
      uuid(0x104),
      ONE,
      TWO,
    ]);
  });

  it('CHECK-6 given checked, hidden and typed cards and notes, when listed, then they do not wait', () => {
    const typed: WorkshopEvent = { ...note, cardId: uuid(0x302), kind: 'card', text: 'von Papier' };
    const events: WorkshopEvent[] = [
      posted(ONE),
      posted(TWO),
      posted(THREE),
      { type: 'cardsChecked', cardIds: [ONE] },
      { type: 'cardHidden', cardId: TWO, reason: 'other' },
      note,
      typed,
    ];
    expect(waiting(...events)).toEqual([THREE]);
    expect(countToCheck(evening(checked, ...events))).toBe(1);
  });

  it('CHECK-6 given an evening without checks, when counted, then none waits', () => {
    expect(countToCheck(evening({ checkCards: false }, posted(ONE)))).toBe(0);
  });
});
