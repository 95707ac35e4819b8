import { describe, expect, test } from 'vitest';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { planned, withCards, withClusters } from '../../../test/wallEvening.ts';
import { type BoardState, type MeasuredBoard, redrawn, withPagesTurned } from './boardState.ts';
import { groupsOf } from './groups.ts';
import { blocksFrom } from './pieces.ts';
import { type Sheet, sheetsFor } from './sheet.ts';

const room = { width: 1848, height: 840, rem: 24 };

const measured = (evening: Workshop, roundId = 'round-1', place = room): MeasuredBoard => {
  const groups = groupsOf(evening, roundId, 1);
  return {
    groups,
    room: place,
    epoch: 0,
    sheets: sheetsFor(place),
    blocksOn: ({ textSize }) => blocksFrom(groups, () => textSize * 5),
  };
};

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `card-${String(index).padStart(3, '0')}` }));
const clustered = withClusters(planned(), 'round-1', [['clubs', 'Vereine']]);
const full = withCards(clustered, 'round-1', ids(120));
const sorted = (...cardIds: readonly string[]) =>
  withCards(
    full,
    'round-1',
    cardIds.map((id) => ({ id, clusterId: 'clubs' })),
  );

const drawn = (evening: Workshop): BoardState => redrawn(null, measured(evening))!;

describe('the board on the wall', () => {
  test('given a first look, when the board is drawn, then nothing on it is news and the first pages are shown', () => {
    const { news, pages, isHeld, arrangement } = drawn(full);
    expect([news.cards.size, pages, isHeld]).toEqual([0, { clusters: 0, unsorted: 0 }, false]);
    expect(arrangement.areas.map(({ kind }) => kind)).toEqual(['clusters', 'unsorted']);
  });

  test('given a card was moved, when the board is drawn again, then it is marked and its page is shown', () => {
    const turned = withPagesTurned(drawn(sorted('card-000')), 1, false);
    const { news, pages } = redrawn(turned, measured(sorted('card-000', 'card-119')))!;
    expect([...news.cards]).toEqual(['card-119']);
    expect(pages).toEqual({ clusters: 0, unsorted: 1 });
  });

  test('given two cards soon after each other, when the board is drawn again, then both are marked', () => {
    const once = redrawn(drawn(full), measured(sorted('card-000')))!;
    expect([...redrawn(once, measured(sorted('card-000', 'card-001')))!.news.cards]).toEqual(['card-000', 'card-001']);
  });

  test('given the pages were turned by hand, when a card is moved, then they stay', () => {
    const held = withPagesTurned(drawn(full), 1, true);
    expect(held.isHeld).toBe(true);
    expect(redrawn(held, measured(sorted('card-119')))!.pages).toEqual(held.pages);
  });

  test('given another round, when the board is drawn, then it begins on its first pages and turns again', () => {
    const held = withPagesTurned(drawn(full), 1, true);
    const other = redrawn(held, measured(withCards(full, 'round-2', ids(40)), 'round-2'))!;
    expect([other.pages, other.isHeld, other.news.cards.size]).toEqual([{ clusters: 0, unsorted: 0 }, false, 0]);
  });

  test('given a font arrives, when the board is drawn again, then it is set as if it had always been there', () => {
    const few = measured(withCards(planned(), 'round-1', ids(8)));
    const tall = { ...few, blocksOn: ({ textSize }: Sheet) => blocksFrom(few.groups, () => textSize * 9) };
    const late = redrawn(redrawn(null, tall), { ...few, epoch: 1 })!;
    expect(late.arrangement).toEqual(redrawn(null, { ...few, epoch: 1 })!.arrangement);
  });

  test('given the window changes its size, when the board is drawn, then pages and marks stay', () => {
    const before = redrawn(withPagesTurned(drawn(full), 1, false), measured(sorted('card-000')))!;
    const after = redrawn(before, measured(sorted('card-000'), 'round-1', { ...room, width: 1200 }))!;
    expect([after.pages.unsorted, after.news]).toEqual([1, before.news]);
    expect(after.arrangement.sheet.textSize).toBeLessThan(before.arrangement.sheet.textSize);
  });
});
