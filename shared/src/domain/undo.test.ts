import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A, B, C, COLLECTING, FIRST, movedTo, ONE, opened, posted, put, SECOND, SORTING } from '../../test/evening.ts';
import { THREE, TWO, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { boardHistory, History, stepOf } from '../../test/history.ts';
import type { BoardChange } from './boardChange.ts';
import { PARKED } from './place.ts';
import { isRefusal } from './refusals.ts';
import { inverse } from './undo.ts';
import { evolve, type Workshop, type WorkshopEvent } from './workshop.ts';

const boardOf = ({ cards, clusters, copies }: Workshop) => ({ cards, clusters, copies });

/** Whether a card of this round may lie there. */
const isThere = ({ clusters }: Workshop, clusterId: string | null, roundId: string | undefined): boolean =>
  clusterId === null || clusterId === PARKED || clusters.get(clusterId)?.roundId === roundId;

/** Ids of cards that lie where nothing is, in a stack upon a stack or far from its top, or under what is not seen. */
const misplaced = (state: Workshop): string[] =>
  [...state.cards.values()].flatMap(({ id, roundId, place, under, hidden }) => {
    const top = under === null ? null : state.cards.get(under);
    const isFlat = top === null || (top?.under === null && top.roundId === roundId && top.id !== id);
    const isTogether = !top || (top.place.clusterId === place.clusterId && (top.hidden === null || hidden !== null));
    return isFlat && isTogether && isThere(state, place.clusterId, roundId) ? [] : [id];
  });

/** Copies of a card that is gone, in a cluster that is not there, or where the card lies already. */
const straying = (state: Workshop): string[] => {
  const taken = new Set([...state.cards.values()].map(({ id, place }) => `${id} ${place.clusterId}`));
  return [...state.copies.values()].flatMap(({ id, cardId, place }) => {
    const spot = `${cardId} ${place.clusterId}`;
    const isFree = !taken.has(spot) && isThere(state, place.clusterId, state.cards.get(cardId)?.roundId);
    taken.add(spot);
    return isFree && place.clusterId !== null ? [] : [id];
  });
};

const LINE_UP = [movedTo(FIRST, 'sorting'), posted(ONE), posted(TWO), posted(THREE), posted(uuid(0x104))];

describe('two editors on one board', () => {
  it('UNDO-1 given any steps, undos and redos, then no card is lost, doubled or misplaced', () => {
    fc.assert(
      fc.property(boardHistory(), (throws) => {
        const history = new History(...COLLECTING, ...LINE_UP);
        const cards = new Set(history.state.cards.keys());
        for (const dice of throws) {
          const { events, after } = history.happen(dice);
          for (const event of events) {
            if (event.type === 'cardPosted' || event.type === 'cardEntered') cards.add(event.cardId);
            if (event.type === 'cardWithdrawn') cards.delete(event.cardId);
          }
          expect(new Set(after.cards.keys())).toEqual(cards);
          expect([...misplaced(after), ...straying(after)]).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('UNDO-2 given any board, when a step is taken back directly, then the board is exactly as it was', () => {
    fc.assert(
      fc.property(boardHistory(), (throws) => {
        const history = new History(...COLLECTING, ...LINE_UP);
        for (const dice of throws) {
          const { events, before, after } = history.happen(dice);
          const changes = stepOf(events);
          if (changes.length === 0) continue;
          const undone = judge(after, 'revert', { changes: inverse(changes) });
          expect(undone).toEqual(inverse(changes));
          if (!isRefusal(undone)) expect(boardOf(evolve(after, undone))).toEqual(boardOf(before));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('revert', () => {
  const steps: [string, BoardChange, readonly WorkshopEvent[]][] = [
    ['an opened cluster', opened(C, 'a2'), []],
    ['a removed cluster', gone(opened(B, 'a1')), []],
    ['a name', { type: 'clusterNamed', clusterId: A, from: 'Aufenthalt', to: 'Bänke' }, []],
    ['an order', { type: 'clusterRanked', clusterId: A, from: 'a0', to: 'a2' }, []],
    ['a move', put(THREE, B), []],
    ['a hidden card', { type: 'cardHidden', cardId: ONE, reason: 'other' }, []],
    ['a card shown again', { type: 'cardShown', cardId: ONE, reason: 'other' }, [hiddenOne()]],
  ];

  it.each(steps)(
    'UNDO-3 given %s, when it is undone and redone, then each is the other way round',
    (_what, step, first) => {
      const before = [...SORTING, ...first];
      const [undo, redo] = [inverse([step]), inverse(inverse([step]))];

      given(...before, step)
        .when('revert', { changes: undo })
        .then(undo);
      expect(redo).toEqual([step]);
      given(...before, step, ...undo)
        .when('revert', { changes: redo })
        .then([step]);
      expect(boardOf(given(...before, step, ...undo).state)).toEqual(boardOf(given(...before).state));
    },
  );

  const meanwhile: [string, BoardChange, WorkshopEvent[]][] = [
    [
      'the cluster it came from has been removed',
      move(ONE, A, B),
      [move(TWO, A, B), gone(opened(A, 'a0', 'Aufenthalt'))],
    ],
    ['the card has been moved on', put(THREE, B), [move(THREE, B, A)]],
    ['the card has been withdrawn', put(THREE, B), [{ type: 'cardWithdrawn', cardId: THREE }]],
    ['the heading is another one', named('Aufenthalt', 'Bänke'), [named('Bänke', 'Plätze')]],
    ['the order is another one', ranked('a0', 'a2'), [ranked('a2', 'a3')]],
    ['the new cluster has been filled', opened(C, 'a2'), [put(THREE, C)]],
    ['the new cluster has been named', opened(C, 'a2'), [{ ...named('', 'Wege'), clusterId: C }]],
    ['the new cluster lies elsewhere', opened(C, 'a2'), [{ ...ranked('a2', 'a3'), clusterId: C }]],
    ['the hidden card is shown', hiddenOne(), [{ type: 'cardShown', cardId: ONE, reason: 'other' }]],
    ['the card is hidden for another reason', hiddenOne(), [{ ...hiddenOne(), reason: 'personal' }]],
  ];

  it.each(meanwhile)(
    'UNDO-4 given a step, when %s meanwhile, then taking it back changes nothing',
    (_why, step, news) => {
      given(...SORTING, step, ...news)
        .when('revert', { changes: inverse([step]) })
        .then('changedMeanwhile');
    },
  );

  it('UNDO-4 given a step of two changes, when only one can be taken back, then none is', () => {
    const changes = inverse([put(THREE, B), named('Aufenthalt', 'Bänke')]);

    given(...SORTING, put(THREE, B))
      .when('revert', { changes })
      .then('changedMeanwhile');
  });

  it('UNDO-5 given a step, when others work on other things meanwhile, then it can still be taken back', () => {
    const others = [posted(uuid(7)), opened(C, 'a2'), put(uuid(7), C), named('Aufenthalt', 'Plätze')];

    given(...SORTING, put(THREE, B), ...others)
      .when('revert', { changes: inverse([put(THREE, B)]) })
      .then(inverse([put(THREE, B)]));
  });

  it.each([
    ['a cluster of a round that is not there', opened(C, 'a0', '', uuid(99))],
    ['a cluster that is there', opened(A)],
    ['cards of another round', { ...put(THREE, B), roundId: SECOND }],
    ['a card in a cluster of another round', put(uuid(7), A, 'a0', SECOND)],
  ])('UNDO-6 given no step, when somebody claims %s, then that is refused', (_what, change) => {
    given(...SORTING, posted(uuid(7), 'anderswo', SECOND))
      .when('revert', { changes: [change] })
      .then('changedMeanwhile');
  });

  it('UNDO-6 given no step, when somebody claims facts that are not changes of a board, then that is malformed', () => {
    const { state } = given(...SORTING);

    for (const changes of [[], [posted(C)], [movedTo(SECOND, 'closed')], [{ type: 'cardWithdrawn', cardId: ONE }]]) {
      expect(judge(state, 'revert', { changes })).toEqual({ refused: 'malformed' });
    }
  });
});

function hiddenOne(): Extract<BoardChange, { type: 'cardHidden' }> {
  return { type: 'cardHidden', cardId: ONE, reason: 'other' };
}
function named(from: string, to: string): Extract<BoardChange, { type: 'clusterNamed' }> {
  return { type: 'clusterNamed', clusterId: A, from, to };
}
function ranked(from: string, to: string): Extract<BoardChange, { type: 'clusterRanked' }> {
  return { type: 'clusterRanked', clusterId: A, from, to };
}
function move(cardId: string, from: string, to: string): BoardChange {
  const rank = cardId === TWO ? 'a1' : 'a0';
  const way = { cardId, from: { clusterId: from, rank }, to: { clusterId: to, rank: 'a5' } };
  return { type: 'cardsMoved', roundId: FIRST, moves: [way] };
}
function gone({ cluster }: ReturnType<typeof opened>): BoardChange {
  return { type: 'clusterRemoved', cluster };
}
