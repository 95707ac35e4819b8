import type { Card } from '@gehoer/shared/domain/card.ts';
import { NEW_CARD } from '@gehoer/shared/domain/card.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { describe, expect, it } from 'vitest';
import type { DropTarget } from './dropTarget.ts';
import { dropWishes } from './dropWishes.ts';
import type { Tile } from './tile.ts';

const card = (id: string): Card => ({ ...NEW_CARD, id, roundId: 'round', text: id, language: 'de', keyHash: '' });
const tile = (id: string, more: Partial<Tile> = {}): Tile => ({
  ...{ id, card: card(id), isCopy: false, pile: [], isOpen: false, top: null, alsoIn: [] },
  ...more,
});
const cluster = (id: string, tiles: readonly Tile[]) => ({
  cluster: { id, roundId: 'round', heading: '', statement: '', rank: 'a0' },
  number: '1.1',
  tiles,
});
/** The copy of u1 in cluster A is called `link`. */
const link = tile('link', { card: card('u1'), isCopy: true, alsoIn: ['1.2'] });
const layout = {
  roundId: 'round',
  unsorted: [tile('u1'), tile('u2')],
  parked: [tile('p1')],
  clusters: [cluster('A', [tile('a1'), tile('a2'), link, tile('a3')]), cluster('B', [tile('b1')])],
  hidden: [],
};
const all = [...layout.unsorted, ...layout.parked, ...layout.clusters.flatMap(({ tiles }) => tiles)];
const drop = (target: DropTarget, ...ids: readonly string[]) =>
  dropWishes({
    target,
    layout,
    newId: () => 'fresh',
    tiles: ids.flatMap((id) => all.find((each) => each.id === id) ?? []),
  });
const into = (clusterId: string | null, before: string | null, ...cardIds: readonly string[]) => ({
  name: 'moveCards',
  input: { cardIds, clusterId, before },
});
const created = (...cardIds: readonly string[]) => ({
  name: 'createCluster',
  input: { clusterId: 'fresh', roundId: 'round', cardIds },
});
const gap = (cardId: string, edge: 'before' | 'after'): DropTarget => ({ kind: 'gap', clusterId: 'A', cardId, edge });

describe('what a drop does', () => {
  it('given a cluster, when cards are dropped on it, then they come behind its cards', () => {
    expect(drop({ kind: 'cluster', clusterId: 'A' }, 'u1', 'u2')).toEqual([into('A', null, 'u1', 'u2')]);
  });

  it('given a gap, when a card is dropped into it, then it comes between its neighbours', () => {
    expect(drop(gap('a2', 'before'), 'u2')).toEqual([into('A', 'a2', 'u2')]);
    expect(drop(gap('a1', 'after'), 'u2')).toEqual([into('A', 'a2', 'u2')]);
    expect(drop(gap('a3', 'after'), 'u2')).toEqual([into('A', null, 'u2')]);
  });

  it('given a gap beside a copy, when a card is dropped into it, then it comes before or behind that', () => {
    expect(drop(gap('a2', 'after'), 'u2')).toEqual([into('A', 'link', 'u2')]);
    expect(drop(gap('link', 'after'), 'u2')).toEqual([into('A', 'a3', 'u2')]);
  });

  it('given a gap below cards that are on the move, when they are dropped, then it is before the next that stays', () => {
    expect(drop(gap('a1', 'after'), 'u2', 'a2')).toEqual([into('A', 'link', 'u2', 'a2')]);
  });

  it('given an unsorted card, when others are dropped onto it, then they are a cluster with it in front', () => {
    expect(drop({ kind: 'onto', cardId: 'u1' }, 'u2', 'a1')).toEqual([created('u1', 'u2', 'a1')]);
  });

  it('SORT-2 given the place "says the same", when cards are dropped there, then they go under that card', () => {
    const stacked = { name: 'stackCards', input: { cardIds: ['u2', 'b1'], onto: 'a1' } };
    expect(drop({ kind: 'under', cardId: 'a1' }, 'u2', 'b1')).toEqual([stacked]);
  });

  it('given the place for a new cluster, when cards are dropped there, then they are one; without cards it is empty', () => {
    expect([drop({ kind: 'new' }, 'a1'), drop({ kind: 'new' })]).toEqual([[created('a1')], [created()]]);
  });

  it('SORT-6 given cards of a cluster, when it is split, then they are a new one right behind it', () => {
    const ordered = { name: 'orderCluster', input: { clusterId: 'fresh', before: 'B' } };
    expect(drop({ kind: 'behind', clusterId: 'A' }, 'a1', 'a2')).toEqual([created('a1', 'a2'), ordered]);
    expect(drop({ kind: 'behind', clusterId: 'B' }, 'b1')).toEqual([created('b1')]);
  });

  it('given sorted cards, when they are dropped on the unsorted or the parking lot, then they lie there', () => {
    expect(drop({ kind: 'unsorted' }, 'u1', 'a1')).toEqual([into(null, null, 'u1', 'a1')]);
    expect(drop({ kind: 'parked' }, 'u1', 'a1')).toEqual([into(PARKED, null, 'u1', 'a1')]);
  });

  it.each<[string, DropTarget, string[]]>([
    ['on itself', { kind: 'onto', cardId: 'u1' }, ['u1', 'u2']],
    ['under itself', { kind: 'under', cardId: 'u1' }, ['u1', 'u2']],
    ['under its own copy', { kind: 'under', cardId: 'link' }, ['u1']],
    ['among the unsorted it comes from', { kind: 'unsorted' }, ['u1']],
    ['on the parking lot where it is', { kind: 'parked' }, ['p1']],
    ['into the gap above itself', gap('a2', 'before'), ['a2']],
    ['into the gap below itself', gap('a2', 'after'), ['a2']],
    ['into the gap above its follower', gap('link', 'before'), ['a2']],
    ['behind a cluster whose last it is', { kind: 'cluster', clusterId: 'A' }, ['a3']],
    ['as a copy into the cluster where it is', { kind: 'cluster', clusterId: 'A' }, ['link']],
  ])('given a card, when it is dropped %s, then nothing is sent', (_where, target, cardIds) => {
    expect(drop(target, ...cardIds)).toEqual([]);
  });
});

describe('what a drop does with a copy', () => {
  const removed = { name: 'removeCopy', input: { copyId: 'link' } };

  it('SORT-5 given another cluster, then the copy moves there and the card stays', () => {
    const copied = { name: 'copyCard', input: { copyId: 'fresh', cardId: 'u1', clusterId: 'B' } };
    expect(drop({ kind: 'cluster', clusterId: 'B' }, 'link')).toEqual([removed, copied]);
  });

  it('SORT-5 given the unsorted, then the copy goes; given the parking lot, then the card goes there', () => {
    expect(drop({ kind: 'unsorted' }, 'link')).toEqual([removed]);
    expect(drop({ kind: 'parked' }, 'link')).toEqual([removed, into(PARKED, null, 'u1')]);
  });
});
