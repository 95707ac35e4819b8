import { describe, expect, it } from 'vitest';
import { de } from '@gehoer/shared/i18n/team/de.ts';
import { translator } from '@gehoer/shared/i18n/translate.ts';
import { type ClusterAction, clusterMenu, movedBefore } from './clusterActions.ts';
import { columnsIn, rowsFor } from './useMasonry.ts';

const t = translator<typeof de>('de', de);
const disabled = (index: number, count: number) =>
  clusterMenu(t, index, count)
    .filter((item) => item.disabled)
    .map(({ id }) => id);

describe('the menu of a cluster', () => {
  it.each<[ClusterAction, string | null]>([
    ['toStart', 'a'],
    ['forwards', 'b'],
    ['backwards', 'e'],
    ['toEnd', null],
  ])('given the third of five clusters, when it goes %s, then it comes before %s', (action, before) => {
    expect(movedBefore(['a', 'b', 'c', 'd', 'e'], 'c', action)).toBe(before);
  });

  it('given the last but one, when it goes backwards, then it is the last', () => {
    expect(movedBefore(['a', 'b', 'c'], 'b', 'backwards')).toBeNull();
  });

  it('given the first, the last or the only cluster, when the menu opens, then what is impossible is disabled', () => {
    expect(disabled(0, 3)).toEqual(['toStart', 'forwards']);
    expect(disabled(2, 3)).toEqual(['backwards', 'toEnd']);
    expect(disabled(0, 1)).toEqual(['merge', 'toStart', 'forwards', 'backwards', 'toEnd']);
  });
});

describe('the columns of clusters', () => {
  it('given a width, when columns are counted, then as many as fit, two on a tablet, one on a phone', () => {
    expect([columnsIn(966, 264, 8), columnsIn(450, 264, 8), columnsIn(320, 264, 8)]).toEqual([3, 2, 1]);
  });

  it('given a height, when rows are counted, then cluster and gap fit into them', () => {
    expect([rowsFor(92, 8), rowsFor(93, 8), rowsFor(0, 0)]).toEqual([25, 26, 1]);
  });
});
