import { describe, expect, it } from 'vitest';
import { A, B, C, copied, FIRST, ONE, opened, posted, put, SECOND, SORTING } from '../../test/evening.ts';
import { THREE, TWO, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { PARKED, UNSORTED } from './place.ts';
import type { EventOf, WorkshopEvent } from './workshop.ts';

const COPY = uuid(0x201);
const copy = (card: ReturnType<typeof copied>): EventOf<'cardCopied'> => ({ type: 'cardCopied', copy: card });
const removed = (card: ReturnType<typeof copied>): EventOf<'copyRemoved'> => ({ type: 'copyRemoved', copy: card });
/** ONE lies in cluster A, and as a copy in B. */
const COPIED: readonly WorkshopEvent[] = [...SORTING, copy(copied(ONE, B))];

describe('copyCard', () => {
  it('COPY-1 given a card in a cluster, when it is copied into a second one, then it is in both, last there', () => {
    const wish = { copyId: COPY, cardId: ONE, clusterId: B };

    given(...SORTING, put(THREE, B, 'a3'))
      .when('copyCard', wish)
      .then([copy({ id: COPY, cardId: ONE, place: { clusterId: B, rank: 'a4' } })]);
    given(...SORTING, copy(copied(TWO, B, uuid(0x202))))
      .when('copyCard', wish)
      .then([copy({ id: COPY, cardId: ONE, place: { clusterId: B, rank: 'a6' } })]);
    expect(given(...COPIED).state.cards).toEqual(given(...SORTING).state.cards);
  });

  it('COPY-2 given a card, when it is copied to where it is, also as a copy, then nothing happens', () => {
    given(...COPIED)
      .when('copyCard', { copyId: uuid(0x202), cardId: ONE, clusterId: A })
      .then([]);
    given(...COPIED)
      .when('copyCard', { copyId: uuid(0x202), cardId: ONE, clusterId: B })
      .then([]);
  });

  it.each([
    ['there is no such card', { cardId: C }, 'unknownCard' as const],
    ['there is no such cluster', { clusterId: C }, 'unknownCluster' as const],
    ['the cluster is of another round', { clusterId: uuid(0xd) }, 'unknownCluster' as const],
    ['its id is taken', { copyId: COPY }, 'duplicateId' as const],
  ])('COPY-5 given a card that is copied, when %s, then that is refused', (_why, wrong, refused) => {
    given(...COPIED, opened(uuid(0xd), 'a0', '', SECOND))
      .when('copyCard', { copyId: uuid(0x202), cardId: TWO, clusterId: B, ...wrong })
      .then(refused);
  });

  it('COPY-5 given a card, when it is to be copied to the parking lot, then that is no cluster', () => {
    const { state } = given(...SORTING);

    expect(judge(state, 'copyCard', { copyId: COPY, cardId: ONE, clusterId: PARKED })).toEqual({
      refused: 'malformed',
    });
  });
});

describe('a copy', () => {
  it('COPY-2 given a copy, when the card itself goes there, then the copy gives way', () => {
    given(...COPIED)
      .when('moveCards', { cardIds: [ONE], clusterId: B, before: null })
      .then([
        removed(copied(ONE, B)),
        {
          type: 'cardsMoved',
          roundId: FIRST,
          moves: [{ cardId: ONE, from: { clusterId: A, rank: 'a0' }, to: { clusterId: B, rank: 'a6' } }],
        },
      ]);
  });

  it('COPY-2 given a copy, when the card goes elsewhere, then the copy stays', () => {
    for (const clusterId of [null, PARKED]) {
      const decided = judge(given(...COPIED).state, 'moveCards', { cardIds: [ONE], clusterId, before: null });
      expect(decided).toMatchObject([{ type: 'cardsMoved' }]);
    }
  });

  it('COPY-3 given a copy, when it is removed, then the card stays; a copy that is not there is refused', () => {
    given(...COPIED)
      .when('removeCopy', { copyId: COPY })
      .then([removed(copied(ONE, B))]);
    expect(given(...COPIED, removed(copied(ONE, B))).state.cards.get(ONE)?.place.clusterId).toBe(A);
    given(...SORTING)
      .when('removeCopy', { copyId: COPY })
      .then('unknownCard');
  });

  it('COPY-3 given a card with a copy, when it is withdrawn, then both are gone', () => {
    const { state } = given(...COPIED, copy(copied(TWO, B, C)), { type: 'cardWithdrawn', cardId: ONE });

    expect([...state.copies.keys()]).toEqual([C]);
  });

  it('COPY-4 given a cluster with a copy, when it is merged, then the copy goes along, unless the card is there', () => {
    const inC = { ...copied(ONE, C), place: { clusterId: C, rank: 'a5' } };
    const gone: WorkshopEvent = { type: 'clusterRemoved', cluster: opened(B, 'a1').cluster };

    given(...COPIED, opened(C, 'a2'))
      .when('mergeClusters', { clusterId: B, into: C })
      .then([removed(copied(ONE, B)), copy(inC), gone]);
    given(...COPIED)
      .when('mergeClusters', { clusterId: B, into: A })
      .then([removed(copied(ONE, B)), gone]);
    given(...COPIED, opened(C, 'a2'), copy({ ...inC, id: uuid(0x202) }))
      .when('mergeClusters', { clusterId: B, into: C })
      .then([removed(copied(ONE, B)), gone]);
  });

  it('COPY-4 given a cluster whose card lies as a copy in the other one, when it is merged, then it lies there once', () => {
    const decided = judge(given(...COPIED).state, 'mergeClusters', { clusterId: A, into: B });

    expect(decided).toMatchObject([removed(copied(ONE, B)), { type: 'cardsMoved' }, { type: 'clusterRemoved' }]);
  });

  it('COPY-4 given a cluster with a copy, when it is dissolved, then the copy is gone and the card stays', () => {
    given(...COPIED)
      .when('dissolveCluster', { clusterId: B })
      .then([removed(copied(ONE, B)), { type: 'clusterRemoved', cluster: opened(B, 'a1').cluster }]);
  });

  it('COPY-6 given a copy among cards, when a card is put before it, then it lies there', () => {
    given(...COPIED, posted(uuid(0x104)), put(THREE, B, 'a4'))
      .when('moveCards', { cardIds: [uuid(0x104)], clusterId: B, before: COPY })
      .then([
        {
          type: 'cardsMoved',
          roundId: FIRST,
          moves: [{ cardId: uuid(0x104), from: UNSORTED, to: { clusterId: B, rank: 'a4V' } }],
        },
      ]);
  });
});
