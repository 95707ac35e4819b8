import { describe, expect, it } from 'vitest';
import { FIRST, SORTING } from '../../../../../../shared/test/evening.ts';
import { given } from '../../../../../../shared/test/given.ts';
import { boardLayout } from './boardLayout.ts';
import { cardTargets, matching, type MoveTarget, moveTargets } from './moveTargets.ts';

const layout = boardLayout(given(...SORTING).state, FIRST, { order: [], open: new Set() });
const [inA = []] = layout.clusters.map(({ tiles }) => tiles);
const targets = moveTargets(layout, layout.unsorted);
const textOf = ({ heading, firstCard, target }: MoveTarget) =>
  target.kind === 'under'
    ? firstCard
    : heading || { parked: 'Parkplatz', new: 'Neue Gruppe' }[target.kind as string] || '';
const found = (typed: string) => matching(targets, typed, textOf).map(({ number, target }) => number || target.kind);

describe('where cards can go', () => {
  it('given unsorted cards, when all places are listed, then they are the clusters, a new one, the lot, the unsorted', () => {
    expect(found('')).toEqual(['1.1', '1.2', 'new', 'parked', 'unsorted']);
    expect(targets[0]).toMatchObject({ heading: 'Aufenthalt', firstCard: 'eins', cards: 2 });
  });

  it('given cards of one cluster, then they can also go into a new one behind it', () => {
    expect(moveTargets(layout, inA).map(({ target }) => target.kind)).toContain('behind');
    expect(moveTargets(layout, [...inA, ...layout.unsorted]).map(({ target }) => target.kind)).not.toContain('behind');
  });

  it.each([
    ['1.2', ['1.2']],
    ['2', ['1.2']],
    ['1', ['1.1', '1.2']],
    ['0', ['unsorted']],
    ['ENTHALT', ['1.1']],
    ['p', ['parked', 'new']],
    ['n', ['new', '1.1']],
    ['zzz', []],
  ])('SORT-8 given %j is typed, then what it stands for comes first, then what contains it', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});

describe('the cards that could say the same', () => {
  it('SORT-8 given a card, then all others can be chosen, those of its own cluster first', () => {
    const texts = cardTargets(layout, inA.slice(0, 1)).map(({ firstCard }) => firstCard);
    expect(texts).toEqual(['zwei', 'drei']);
  });
});
