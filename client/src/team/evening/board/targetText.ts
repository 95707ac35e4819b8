import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import type { BoardCluster, BoardLayout } from './model/boardLayout.ts';
import type { DropTarget } from './model/dropTarget.ts';
import type { MoveTarget } from './model/moveTargets.ts';

/** "Themengruppe 1.2: Sprache", or without the heading as long as there is none. */
export const clusterText = (
  t: TeamTranslator,
  { number, cluster }: Pick<BoardCluster, 'number' | 'cluster'>,
): string =>
  cluster.heading === ''
    ? t('board.cluster', { number })
    : t('board.clusterNamed', { number, heading: cluster.heading });

/** Where cards go, in words. */
export const targetText = (t: TeamTranslator, target: DropTarget, { clusters }: BoardLayout): string => {
  if (target.kind === 'unsorted') return t('board.unsorted');
  if (target.kind === 'new' || target.kind === 'onto') return t('board.newCluster');
  const cluster = clusters.find((each) => each.cluster.id === target.clusterId);
  return cluster ? clusterText(t, cluster) : t('board.newCluster');
};

/** An entry of "Verschieben nach …", without its number. */
export const placeText = (t: TeamTranslator, { target, heading }: MoveTarget): string => {
  if (target.kind === 'new') return t('board.newCluster');
  if (target.kind === 'unsorted') return t('board.unsorted');
  return heading === '' ? t('board.withoutHeading') : heading;
};
