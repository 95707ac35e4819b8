import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A, B, C, COLLECTING, FIRST, movedTo, ONE, opened, posted, put, SECOND, SORTING } from '../../test/evening.ts';
import { copied, hiddenCard, stacked, THREE, TWO, uuid } from '../../test/evening.ts';
import { boardFlaws } from '../../test/boardFlaws.ts';
import { given, judge } from '../../test/given.ts';
import { boardHistory } from '../../test/dice.ts';
import { History, stepOf } from '../../test/history.ts';
import type { BoardChange } from './boardChange.ts';
import { type Marks, UNMARKED } from './marks.ts';
import { PARKED, UNSORTED } from './place.ts';
import { isRefusal } from './refusals.ts';
import { inverse } from './undo.ts';
import { evolve, type Workshop, type WorkshopEvent } from './workshop.ts';

const boardOf = ({ cards, clusters, copies }: Workshop) => ({ cards, clusters, copies });

const QUOTED: Marks = { quote: true, field: '' };
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
          expect(boardFlaws(after)).toEqual([]);
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
    ['a statement', drafted('', 'Wir treffen uns.'), []],
    ['a mark', marked(UNMARKED, QUOTED), []],
    ['a stack', stacked(ONE, TWO), []],
    ['a card taken from a stack', unstacked(TWO, ONE), [stacked(ONE, TWO)]],
    ['a copy', { type: 'cardCopied', copy: copied(ONE, B) }, []],
    ['a removed copy', { type: 'copyRemoved', copy: copied(ONE, B) }, [{ type: 'cardCopied', copy: copied(ONE, B) }]],
    ['a parked card', move(ONE, A, PARKED), []],
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

  const meanwhile: [string, BoardChange, WorkshopEvent[], WorkshopEvent[]?][] = [
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
    ['the hidden card has been erased', hiddenOne(), [{ ...hiddenOne(), type: 'cardErased' }]],
    ['the statement is another one', drafted('', 'Wir'), [drafted('Wir', 'Wir alle')]],
    ['the new cluster has a statement', opened(C, 'a2'), [{ ...drafted('', 'Wir'), clusterId: C }]],
    ['a copy lies in the new cluster', opened(C, 'a2'), [{ type: 'cardCopied', copy: copied(ONE, C) }]],
    ['the marks are others', marked(UNMARKED, QUOTED), [marked(QUOTED, { quote: true, field: 'Arbeit' })]],
    ['the card has left the stack', stacked(ONE, TWO), [unstacked(TWO, ONE)]],
    ['the stack has gone elsewhere', unstacked(TWO, ONE), [move(ONE, A, B)], [stacked(ONE, TWO)]],
    ['the top has been hidden', unstacked(TWO, ONE), [hiddenOne()], [stacked(ONE, TWO)]],
    ['the top has been put under another one', unstacked(TWO, ONE), [stacked(THREE, ONE)], [stacked(ONE, TWO)]],
    ['a card has been put under it', hiddenOne('cardShown'), [stacked(ONE, TWO)], [hiddenOne()]],
    ['the top of its stack has been hidden', hiddenOne(), [hiddenCard(TWO)], [stacked(TWO, ONE)]],
    ['the copy has been removed', copy('cardCopied'), [copy('copyRemoved')]],
    ['the copy is another card’s by now', copy('cardCopied'), [copy('copyRemoved'), copy('cardCopied', TWO)]],
    ['the card lies where its copy was', copy('copyRemoved'), [move(ONE, A, B)], [copy('cardCopied')]],
    [
      'another copy lies where it was',
      copy('copyRemoved'),
      [{ type: 'cardCopied', copy: { ...copied(ONE, B), id: uuid(0x202) } }],
      [copy('cardCopied')],
    ],
    [
      'the id of the copy is another one’s',
      copy('copyRemoved'),
      [{ type: 'cardCopied', copy: copied(TWO, B) }],
      [copy('cardCopied')],
    ],
    ['a copy of it lies where it came from', move(ONE, A, B), [{ type: 'cardCopied', copy: copied(ONE, A) }]],
    [
      'the copied card has been withdrawn',
      copy('copyRemoved'),
      [{ type: 'cardWithdrawn', cardId: ONE }],
      [copy('cardCopied')],
    ],
  ];

  it.each(meanwhile)(
    'UNDO-4 given a step, when %s meanwhile, then taking it back changes nothing',
    (_why, step, news, first = []) => {
      given(...SORTING, ...first, step, ...news)
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

  it('UNDO-4 given a stack that has gone elsewhere as one, when the move that made it is taken back, then it is not torn', () => {
    const made = [stacked(ONE, THREE), put(THREE, A, 'a5')] satisfies BoardChange[];

    given(...SORTING, ...made, move(ONE, A, B), { ...move(THREE, A, B, 'a5') })
      .when('revert', { changes: inverse(made) })
      .then('changedMeanwhile');
  });

  it('UNDO-2 given an erased card, when somebody claims that it is shown, then that is refused', () => {
    const erased: WorkshopEvent = { type: 'cardErased', cardId: ONE, reason: 'other' };

    given(...SORTING, erased)
      .when('revert', { changes: inverse([hiddenOne()]) })
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
    ['a heading that is too long', named('Aufenthalt', 'ä'.repeat(161))],
    ['a statement that is too long', drafted('', 'ä'.repeat(301))],
    ['a cluster whose heading is too long', opened(C, 'a2', 'ä'.repeat(161))],
    ['a card under one of another round', stacked(uuid(7), ONE)],
    ['a card under itself', stacked(ONE, ONE)],
    ['a card under one that lies elsewhere', stacked(ONE, THREE)],
    ['a copy where the card is', { type: 'cardCopied' as const, copy: copied(ONE, A) }],
    ['a copy of a card that is not there', { type: 'cardCopied' as const, copy: copied(C, A) }],
    ['a copy among the unsorted', { type: 'cardCopied' as const, copy: { ...copied(ONE, B), place: UNSORTED } }],
    ['a copy in the parking lot', { type: 'cardCopied' as const, copy: copied(ONE, PARKED) }],
    ['a copy in a cluster that is not there', { type: 'cardCopied' as const, copy: copied(ONE, C) }],
    ['that a copy is removed that is not there', { type: 'copyRemoved' as const, copy: copied(ONE, B) }],
  ])('UNDO-6 given no step, when somebody claims %s, then that is refused', (_what, change) => {
    given(...SORTING, posted(uuid(7), 'anderswo', SECOND))
      .when('revert', { changes: [change] })
      .then('changedMeanwhile');
  });

  it('UNDO-6 given a stack, when somebody claims a copy of a card under its top, then that is refused', () => {
    given(...SORTING, stacked(ONE, TWO))
      .when('revert', { changes: [{ type: 'cardCopied', copy: copied(TWO, B) }] })
      .then('changedMeanwhile');
  });

  it('BOARD-7 given a heading of two lines, when it comes with undo, then it is refused', () => {
    expect(judge(given(...SORTING).state, 'revert', { changes: [named('Aufenthalt', 'zwei\nZeilen')] })).toEqual({
      refused: 'malformed',
    });
  });

  it('UNDO-6 given no step, when somebody claims facts that are not changes of a board, then that is malformed', () => {
    const { state } = given(...SORTING);

    for (const changes of [[], [posted(C)], [movedTo(SECOND, 'closed')], [{ type: 'cardWithdrawn', cardId: ONE }]]) {
      expect(judge(state, 'revert', { changes })).toEqual({ refused: 'malformed' });
    }
  });
});

function hiddenOne<Type extends 'cardHidden' | 'cardShown' = 'cardHidden'>(type?: Type) {
  return { type: type ?? ('cardHidden' as Type), cardId: ONE, reason: 'other' as const };
}
function unstacked(cardId: string, from: string): BoardChange {
  return { type: 'cardsStacked', roundId: FIRST, moves: [{ cardId, from, to: null }] };
}
function copy(type: 'cardCopied' | 'copyRemoved', cardId = ONE): BoardChange {
  return { type, copy: copied(cardId, B) };
}
function drafted(from: string, to: string): Extract<BoardChange, { type: 'statementDrafted' }> {
  return { type: 'statementDrafted', clusterId: A, from, to };
}
function marked(from: Marks, to: Marks): BoardChange {
  return { type: 'cardMarked', cardId: ONE, from, to };
}
function named(from: string, to: string): Extract<BoardChange, { type: 'clusterNamed' }> {
  return { type: 'clusterNamed', clusterId: A, from, to };
}
function ranked(from: string, to: string): Extract<BoardChange, { type: 'clusterRanked' }> {
  return { type: 'clusterRanked', clusterId: A, from, to };
}
function move(cardId: string, from: string, to: string, rank = cardId === TWO ? 'a1' : 'a0'): BoardChange {
  const way = { cardId, from: { clusterId: from, rank }, to: { clusterId: to, rank: 'a5' } };
  return { type: 'cardsMoved', roundId: FIRST, moves: [way] };
}
function gone({ cluster }: ReturnType<typeof opened>): BoardChange {
  return { type: 'clusterRemoved', cluster };
}
