import { describe, expect, it } from 'vitest';
import { A, C, FIRST, ONE, posted, SECOND, SORTING, THREE, TWO, uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { cardsIn } from './cluster.ts';
import { clustersOf } from './cluster.ts';
import { PARKED, UNSORTED } from './place.ts';
import type { WorkshopEvent } from './workshop.ts';

const D = uuid(0xd);
const inA = (rank: string) => ({ clusterId: A, rank });
const parked = (rank: string) => ({ clusterId: PARKED, rank }) as const;
const moved = (...moves: Extract<WorkshopEvent, { type: 'cardsMoved' }>['moves']): WorkshopEvent => ({
  type: 'cardsMoved',
  roundId: FIRST,
  moves,
});

describe('moveCards', () => {
  it('BOARD-5 given cards, when they are moved into a cluster, then they lie before the card named', () => {
    given(...SORTING)
      .when('moveCards', { cardIds: [THREE], clusterId: A, before: TWO })
      .then([moved({ cardId: THREE, from: UNSORTED, to: inA('a0V') })]);
  });

  it('BOARD-5 given cards, when no card is named or it is not there, then they come last', () => {
    for (const before of [null, uuid(99)]) {
      given(...SORTING)
        .when('moveCards', { cardIds: [THREE], clusterId: A, before })
        .then([moved({ cardId: THREE, from: UNSORTED, to: inA('a2') })]);
    }
  });

  it('BOARD-5 given a sorted card, when it is moved back, then it is unsorted again', () => {
    given(...SORTING)
      .when('moveCards', { cardIds: [ONE], clusterId: null, before: null })
      .then([moved({ cardId: ONE, from: inA('a0'), to: UNSORTED })]);
  });

  it('BOARD-5 given unsorted cards, when they are moved to the unsorted, then nothing happens', () => {
    given(...SORTING)
      .when('moveCards', { cardIds: [THREE], clusterId: null, before: null })
      .then([]);
  });

  it.each([
    ['there is no such card', { cardIds: [uuid(99)] }, 'unknownCard' as const],
    ['one of them is not there', { cardIds: [ONE, uuid(99)] }, 'unknownCard' as const],
    ['they are of two rounds', { cardIds: [ONE, D] }, 'unknownCard' as const],
    ['there is no such cluster', { clusterId: C }, 'unknownCluster' as const],
    ['the cluster is of another round', { cardIds: [D] }, 'unknownCluster' as const],
  ])('BOARD-6 given cards that are moved, when %s, then all of it is refused', (_why, wrong, refused) => {
    given(...SORTING, posted(D, 'anderswo', SECOND))
      .when('moveCards', { cardIds: [ONE], clusterId: A, before: null, ...wrong })
      .then(refused);
  });
});

describe('the parking lot', () => {
  const PARKING = [...SORTING, moved({ cardId: ONE, from: inA('a0'), to: parked('a0') })];

  it('BOARD-13 given cards outside the question, when they are parked, then they lie in the lot in their order', () => {
    given(...SORTING)
      .when('moveCards', { cardIds: [THREE, ONE], clusterId: PARKED, before: null })
      .then([
        moved({ cardId: THREE, from: UNSORTED, to: parked('a0') }, { cardId: ONE, from: inA('a0'), to: parked('a1') }),
      ]);
    given(...PARKING)
      .when('moveCards', { cardIds: [TWO], clusterId: PARKED, before: ONE })
      .then([moved({ cardId: TWO, from: inA('a1'), to: parked('Zz') })]);
  });

  it('BOARD-13 given a parked card, then it is in no cluster, and it can be moved back', () => {
    const { state } = given(...PARKING);

    expect([cardsIn(state, FIRST, A).length, clustersOf(state, FIRST).length]).toEqual([1, 2]);
    given(...PARKING)
      .when('moveCards', { cardIds: [ONE], clusterId: null, before: null })
      .then([moved({ cardId: ONE, from: parked('a0'), to: UNSORTED })]);
  });

  it('BOARD-13 given two rounds, then each has a parking lot of its own', () => {
    const other: WorkshopEvent = {
      type: 'cardsMoved',
      roundId: SECOND,
      moves: [{ cardId: D, from: UNSORTED, to: parked('a0') }],
    };
    const { state } = given(...PARKING, posted(D, 'anderswo', SECOND), other);

    expect(cardsIn(state, FIRST, PARKED).map(({ id }) => id)).toEqual([ONE]);
    expect(cardsIn(state, SECOND, PARKED).map(({ id }) => id)).toEqual([D]);
  });
});
