import { describe, expect, it } from 'vitest';
import { clusterBehindGap, clusterGap } from './clusterGap.ts';

const ids = ['a', 'b', 'c', 'd'];
const over = (id: string, late = false) => clusterGap({ cluster: `cluster/${id}`, late }, ids, 'b');

describe('dragging a cluster to another place', () => {
  it('SORT-6 given the first or second half of another cluster, then the gap on that side is meant', () => {
    expect([over('d'), over('d', true)]).toEqual([
      { clusterId: 'd', edge: 'before' },
      { clusterId: 'd', edge: 'after' },
    ]);
    expect([
      clusterBehindGap({ clusterId: 'd', edge: 'before' }, ids, 'b'),
      clusterBehindGap({ clusterId: 'd', edge: 'after' }, ids, 'b'),
    ]).toEqual(['d', null]);
  });

  it('given the gaps beside itself, itself, or no cluster, then it stays', () => {
    expect([over('a', true), over('c'), over('b'), over('gone')]).toEqual([null, null, null, null]);
  });
});
