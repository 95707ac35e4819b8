import { describe, expect, test } from 'vitest';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { planned, withCards, withClusters } from '../../../test/wallEvening.ts';
import { countCards, groupsOf } from './groups.ts';
import { newsBetween, NO_NEWS } from './news.ts';

const board = (evening: Workshop) => groupsOf(evening, 'round-1', 1);
const clustered = withClusters(planned(), 'round-1', [
  ['housing', 'Wohnungen'],
  ['clubs', ''],
]);
const unsorted = withCards(clustered, 'round-1', [{ id: 'a' }, { id: 'b' }]);
const sorted = withCards(clustered, 'round-1', [{ id: 'a', clusterId: 'clubs' }, { id: 'b' }]);

describe('the groups of a board', () => {
  test('given clusters and cards, when they are grouped, then clusters are numbered and the rest is unsorted', () => {
    const { clusters, unsorted: rest } = board(sorted);
    expect(clusters.map(({ number, heading, cards }) => [number, heading, cards.length])).toEqual([
      ['1.1', 'Wohnungen', 0],
      ['1.2', '', 1],
    ]);
    expect(rest.map(({ id }) => id)).toEqual(['b']);
    expect(countCards([...rest, ...clusters.flatMap(({ cards }) => cards)])).toBe(2);
  });

  test('given a card in a cluster that is not there, when cards are grouped, then it counts as unsorted', () => {
    const stray = withCards(planned(), 'round-1', [{ id: 'a', clusterId: 'gone' }]);
    expect(board(stray).unsorted.map(({ id }) => id)).toEqual(['a']);
  });

  test('given two rounds, when one is grouped, then the other keeps its cards', () => {
    const both = withCards(unsorted, 'round-2', [{ id: 'c' }]);
    expect(groupsOf(both, 'round-2', 2).unsorted.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('the news of a board', () => {
  test('given a new card, when boards are compared, then it is marked but turns no page', () => {
    const more = withCards(unsorted, 'round-1', [{ id: 'c' }]);
    expect(newsBetween(board(unsorted), board(more))).toEqual({ cards: new Set(['c']), focus: null });
  });

  test('given a moved card, when boards are compared, then it is marked and looked for', () => {
    expect(newsBetween(board(unsorted), board(sorted))).toEqual({ cards: new Set(['a']), focus: { cardId: 'a' } });
  });

  test('given a cluster was opened or named, when boards are compared, then it is looked for', () => {
    const opened = withClusters(unsorted, 'round-1', [['new', '']]);
    expect(newsBetween(board(unsorted), board(opened)).focus).toEqual({ groupId: 'new' });
    const named = withClusters(unsorted, 'round-1', [['clubs', 'Vereine']]);
    expect(newsBetween(board(unsorted), board(named)).focus).toEqual({ groupId: 'clubs' });
  });

  test('given nothing changed, another round or a whole new board, when they are compared, then there is no news', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ id: `x${index}` }));
    expect(newsBetween(board(sorted), board(sorted))).toBe(NO_NEWS);
    expect(newsBetween(board(sorted), groupsOf(sorted, 'round-2', 2))).toEqual(NO_NEWS);
    expect(newsBetween(board(sorted), board(withCards(sorted, 'round-1', many)))).toEqual(NO_NEWS);
  });
});
