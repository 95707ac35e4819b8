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

describe('draftStatement', () => {
  const drafted = (from: string, to: string): WorkshopEvent => ({ type: 'statementDrafted', clusterId: A, from, to });

  it('BOARD-14 given a cluster, when its statement is drafted, then it has it beside its heading', () => {
    given(...SORTING)
      .when('draftStatement', { clusterId: A, statement: ' Wir treffen\r\nuns draußen.\u0000' })
      .then([drafted('', 'Wir treffen\nuns draußen.')]);
    const { state } = given(...SORTING, drafted('', 'Wir treffen uns.'));
    expect(state.clusters.get(A)).toMatchObject({ heading: 'Aufenthalt', statement: 'Wir treffen uns.' });
  });

  it('BOARD-14 given a statement, when it is emptied, then it is gone; when it is the same, nothing happens', () => {
    given(...SORTING, drafted('', 'Wir treffen uns.'))
      .when('draftStatement', { clusterId: A, statement: ' ' })
      .then([drafted('Wir treffen uns.', '')]);
    given(...SORTING, drafted('', 'Wir treffen uns.'))
      .when('draftStatement', { clusterId: A, statement: 'Wir treffen uns. ' })
      .then([]);
  });

  it('BOARD-14 given a statement of 300 graphemes, then it is taken, and one of 301 is refused', () => {
    const statement = 'ä'.repeat(300);

    given(...SORTING)
      .when('draftStatement', { clusterId: A, statement })
      .then([drafted('', statement)]);
    given(...SORTING)
      .when('draftStatement', { clusterId: A, statement: `${statement}ä` })
      .then('textTooLong');
    given(...SORTING)
      .when('draftStatement', { clusterId: C, statement })
      .then('unknownCluster');
  });

  it('BOARD-11 given a statement of few but long graphemes, when it is drafted, then the log can be read', () => {
    const { state } = given(...SORTING);

    expect(judge(state, 'draftStatement', { clusterId: A, statement: '👨‍👩‍👧‍👦'.repeat(300) })).toHaveLength(1);
    expect(judge(state, 'nameCluster', { clusterId: A, heading: `a${'\u0301'.repeat(50)}`.repeat(160) })).toHaveLength(
      1,
    );
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
