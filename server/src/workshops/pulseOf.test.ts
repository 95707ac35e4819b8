import { expect, it } from 'vitest';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import { A, COLLECTING, dotsOpened, FIRST, hash, movedTo, ONE } from '../../../shared/test/evening.ts';
import { posted, SECOND, TALK, THREE, TWO, uuid } from '../../../shared/test/evening.ts';
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

it('PULSE-1 given a note and a card put under another one, then the note is no card and the other one is', () => {
  const note = { cardId: THREE, roundId: FIRST, kind: 'note', text: 'Pause', language: 'de', table: null } as const;
  const noted = at(
    { type: 'cardEntered', ...note },
    { type: 'cardsStacked', roundId: FIRST, moves: [{ cardId: TWO, from: null, to: ONE }] },
  );

  expect(pulseOf({ state: noted, quota }, 31).cards).toBe(2);
});

it('PULSE-3 given a round in which dots are given, then the phones are counted whose dots will be in the result', () => {
  const cast = (n: number, dots: { clusterId: string; count: number }[]) =>
    ({ type: 'ballotCast', ballotId: uuid(0x300 + n), roundId: FIRST, keyHash: hash(`k${n}`), dots }) as const;
  const polled = [movedTo(FIRST, 'dots'), dotsOpened(2), cast(1, [{ clusterId: A, count: 1 }]), cast(2, [])];

  expect(pulseOf({ state: at(...polled), quota }, 31).written).toBe(1);
  expect(pulseOf({ state: at(...polled, movedTo(FIRST, 'sorting')), quota }, 31).written).toBe(2);
});
