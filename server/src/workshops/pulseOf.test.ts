import { expect, it } from 'vitest';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import { COLLECTING, FIRST, movedTo, ONE, posted, SECOND, TALK, TWO } from '../../../shared/test/evening.ts';
import { pulseOf } from './pulseOf.ts';

const cards = [...COLLECTING, posted(ONE), posted(TWO), posted(SECOND, 'anderswo', SECOND)];
const quota = { devicesWith: (_counted: string, roundId: string) => (roundId === FIRST ? 2 : 0) };
const at = (...more: typeof cards) => evolve(emptyWorkshop('evening'), [...cards, ...more], cards.length + more.length);

it('PULSE-1 given a round, then its writers and its cards are counted, hidden ones excepted', () => {
  const hidden = at({ type: 'cardHidden', cardId: ONE, reason: 'other' });

  expect(pulseOf({ state: at(), quota }, 31)).toEqual({ phones: 31, written: 2, cards: 2 });
  expect(pulseOf({ state: hidden, quota }, 31).cards).toBe(1);
});

it('PULSE-1 given a step that is no round, then only the phones are counted', () => {
  expect(pulseOf({ state: at(movedTo(TALK)), quota }, 31)).toEqual({ phones: 31, written: 0, cards: 0 });
});
