import { describe, expect, test } from 'vitest';
import type { Area } from './arrange.ts';
import { FIRST_PAGES, following, pageOf, turned } from './pages.ts';

/** An area with one column and one card per page. */
const area = (kind: Area['kind'], ...cardIds: readonly string[]): Area => ({
  kind,
  columns: 1,
  tallest: 100,
  pages: cardIds.map((id) => [[{ groupId: `group of ${id}`, head: 'full', cardIds: [id] }]]),
});
const areas = [area('clusters', 'a', 'b'), area('unsorted', 'c', 'd', 'e')];

describe('the pages of a board', () => {
  test('given areas of different length, when they turn, then each begins again after its own last page', () => {
    const once = turned(areas, FIRST_PAGES, 1);
    expect(once).toEqual({ clusters: 1, unsorted: 1 });
    expect(turned(areas, once, 1)).toEqual({ clusters: 0, unsorted: 2 });
    expect(turned(areas, FIRST_PAGES, -1)).toEqual({ clusters: 1, unsorted: 2 });
  });

  test('given an area got shorter, when its page is asked for, then it is the last one', () => {
    const pages = { clusters: 0, unsorted: 2 };
    expect(pageOf(area('unsorted', 'c'), pages)).toBe(0);
    expect(turned([area('unsorted', 'c', 'd')], pages, 1).unsorted).toBe(0);
  });

  test('given a card was moved or a cluster named, when the wall follows, then only that area turns', () => {
    expect(following(areas, { clusters: 0, unsorted: 2 }, { cardId: 'b' })).toEqual({ clusters: 1, unsorted: 2 });
    expect(following(areas, FIRST_PAGES, { groupId: 'group of d' })).toEqual({ clusters: 0, unsorted: 1 });
  });

  test('given nothing to follow or nowhere, when the wall follows, then it stays', () => {
    expect(following(areas, FIRST_PAGES, null)).toBe(FIRST_PAGES);
    expect(following(areas, FIRST_PAGES, { cardId: 'gone' })).toBe(FIRST_PAGES);
  });
});
