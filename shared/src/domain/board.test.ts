import { describe, expect, it } from 'vitest';
import { A, B, C, COLLECTING, FIRST, ONE, opened, posted, put, SECOND, SORTING } from '../../test/evening.ts';
import { THREE, TWO, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { UNSORTED } from './place.ts';
import type { WorkshopEvent } from './workshop.ts';

const D = uuid(0xd);
const inA = (rank: string) => ({ clusterId: A, rank });
const inB = (rank: string) => ({ clusterId: B, rank });
const moved = (...moves: Extract<WorkshopEvent, { type: 'cardsMoved' }>['moves']): WorkshopEvent => ({
  type: 'cardsMoved',
  roundId: FIRST,
  moves,
});
const clusterA = opened(A, 'a0', 'Aufenthalt').cluster;

describe('createCluster', () => {
  it('BOARD-4 given cards, when a cluster is made of them, then it lies last and has them in the order given', () => {
    given(...SORTING)
      .when('createCluster', { clusterId: C, roundId: FIRST, cardIds: [THREE, ONE, THREE] })
      .then([
        opened(C, 'a2'),
        moved(
          { cardId: THREE, from: UNSORTED, to: { clusterId: C, rank: 'a0' } },
          { cardId: ONE, from: inA('a0'), to: { clusterId: C, rank: 'a1' } },
        ),
      ]);
  });

  it('BOARD-4 given no cards, when a cluster is made, then it is empty and has no heading', () => {
    given(...COLLECTING)
      .when('createCluster', { clusterId: A, roundId: FIRST, cardIds: [] })
      .then([opened(A)]);
  });

  it.each([
    ['its id is taken', { clusterId: A }, 'duplicateId' as const],
    ['there is no such round', { roundId: uuid(99) }, 'unknownRound' as const],
    ['there is no such card', { cardIds: [ONE, uuid(99)] }, 'unknownCard' as const],
    ['a card is of another round', { roundId: SECOND, cardIds: [ONE] }, 'unknownCard' as const],
  ])('BOARD-4 given a cluster, when %s, then it is refused', (_why, wrong, refused) => {
    given(...SORTING)
      .when('createCluster', { clusterId: C, roundId: FIRST, cardIds: [], ...wrong })
      .then(refused);
  });
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

describe('nameCluster', () => {
  it('BOARD-7 given a cluster, when it is named, then its heading is one clean line', () => {
    given(...SORTING)
      .when('nameCluster', { clusterId: B, heading: ' Wege\r\nund\u0000 Plätze ' })
      .then([{ type: 'clusterNamed', clusterId: B, from: '', to: 'Wege und Plätze' }]);
  });

  it('BOARD-7 given a heading, when it is emptied, then the cluster has none; when it is the same, nothing happens', () => {
    given(...SORTING)
      .when('nameCluster', { clusterId: A, heading: '' })
      .then([{ type: 'clusterNamed', clusterId: A, from: 'Aufenthalt', to: '' }]);
    given(...SORTING)
      .when('nameCluster', { clusterId: A, heading: 'Aufenthalt ' })
      .then([]);
  });

  it('BOARD-7 given a heading of 160 graphemes, then it is taken, and one of 161 is refused', () => {
    const heading = 'ä'.repeat(160);

    given(...SORTING)
      .when('nameCluster', { clusterId: B, heading })
      .then([{ type: 'clusterNamed', clusterId: B, from: '', to: heading }]);
    given(...SORTING)
      .when('nameCluster', { clusterId: B, heading: `${heading}ä` })
      .then('headingTooLong');
    given(...SORTING)
      .when('nameCluster', { clusterId: C, heading })
      .then('unknownCluster');
  });
});

describe('orderCluster', () => {
  it('BOARD-8 given clusters, when one is put before another or last, then it lies there', () => {
    given(...SORTING)
      .when('orderCluster', { clusterId: B, before: A })
      .then([{ type: 'clusterRanked', clusterId: B, from: 'a1', to: 'Zz' }]);
    given(...SORTING)
      .when('orderCluster', { clusterId: A, before: null })
      .then([{ type: 'clusterRanked', clusterId: A, from: 'a0', to: 'a2' }]);
  });

  it('BOARD-8 given a cluster, when it is put before itself, then nothing happens; if there is none, it is refused', () => {
    given(...SORTING)
      .when('orderCluster', { clusterId: A, before: A })
      .then([]);
    given(...SORTING)
      .when('orderCluster', { clusterId: C, before: A })
      .then('unknownCluster');
  });
});

describe('mergeClusters', () => {
  it('BOARD-9 given two clusters, when one is merged into the other, then its cards come last and it is gone', () => {
    given(...SORTING, put(THREE, B))
      .when('mergeClusters', { clusterId: A, into: B })
      .then([
        moved({ cardId: ONE, from: inA('a0'), to: inB('a1') }, { cardId: TWO, from: inA('a1'), to: inB('a2') }),
        { type: 'clusterRemoved', cluster: clusterA },
      ]);
  });

  it('BOARD-9 given an empty cluster, when it is merged, then it is only gone', () => {
    given(...SORTING)
      .when('mergeClusters', { clusterId: B, into: A })
      .then([{ type: 'clusterRemoved', cluster: opened(B, 'a1').cluster }]);
  });

  it.each([
    ['itself', { clusterId: A, into: A }, 'invalidValue' as const],
    ['one that is not there', { clusterId: A, into: D }, 'unknownCluster' as const],
    ['one of another round', { clusterId: A, into: C }, 'unknownCluster' as const],
    ['another, but is not there', { clusterId: D, into: A }, 'unknownCluster' as const],
  ])('BOARD-9 given a cluster, when it is merged into %s, then that is refused', (_what, wish, refused) => {
    given(...SORTING, opened(C, 'a0', '', SECOND))
      .when('mergeClusters', wish)
      .then(refused);
  });
});

describe('dissolveCluster', () => {
  it('BOARD-10 given a cluster, when it is dissolved, then its cards are unsorted and it is gone', () => {
    given(...SORTING)
      .when('dissolveCluster', { clusterId: A })
      .then([
        moved({ cardId: ONE, from: inA('a0'), to: UNSORTED }, { cardId: TWO, from: inA('a1'), to: UNSORTED }),
        { type: 'clusterRemoved', cluster: clusterA },
      ]);
    given(...SORTING)
      .when('dissolveCluster', { clusterId: C })
      .then('unknownCluster');
  });

  it('BOARD-11 given a cluster of 1,500 cards, when it is dissolved, then the log can be read afterwards', () => {
    const cardIds = Array.from({ length: 1500 }, (_, index) => uuid(0x1000 + index));
    const posts = cardIds.flatMap((id) => [posted(id), put(id, B)]);

    const decided = judge(given(...SORTING, ...posts).state, 'dissolveCluster', { clusterId: B });
    expect(decided).toHaveLength(2);
  });
});

describe('hideCard and showCard', () => {
  const hidden = { type: 'cardHidden' as const, cardId: ONE, reason: 'insulting' as const };

  it('BOARD-12 given a card, when it is hidden, then it stays where it lies', () => {
    given(...SORTING)
      .when('hideCard', { cardId: ONE, reason: 'insulting' })
      .then([hidden]);
    const { state } = given(...SORTING, hidden);
    expect(state.cards.get(ONE)).toMatchObject({ hidden: 'insulting', place: inA('a0') });
  });

  it('BOARD-12 given a hidden card, when it is hidden again for another reason, then nothing happens', () => {
    given(...SORTING, hidden)
      .when('hideCard', { cardId: ONE, reason: 'other' })
      .then([]);
  });

  it('BOARD-12 given a hidden card, when it is shown, then it is as before; a card that is not hidden stays', () => {
    const shown = { type: 'cardShown' as const, cardId: ONE, reason: 'insulting' as const };

    given(...SORTING, hidden)
      .when('showCard', { cardId: ONE })
      .then([shown]);
    given(...SORTING)
      .when('showCard', { cardId: ONE })
      .then([]);
    expect(given(...SORTING, hidden, shown).state.cards).toEqual(given(...SORTING).state.cards);
  });

  it('BOARD-12 given no such card, when it is hidden or shown, then that is refused', () => {
    given(...SORTING)
      .when('hideCard', { cardId: C, reason: 'other' })
      .then('unknownCard');
    given(...SORTING)
      .when('showCard', { cardId: C })
      .then('unknownCard');
  });
});
