import { inGerman } from '@gehoer/shared/domain/translation.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { type BoardCluster, type BoardLayout, tilesOf } from './model/boardLayout.ts';
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

/** Where cards go, in words; of a card that takes others its text. */
export const targetText = (t: TeamTranslator, target: DropTarget, layout: BoardLayout): string => {
  switch (target.kind) {
    case 'unsorted':
      return t('board.unsorted');
    case 'parked':
      return t('sort.parking');
    case 'under': {
      const tile = tilesOf(layout).get(target.cardId);
      return tile ? inGerman(tile.card) : '';
    }
    case 'cluster':
    case 'gap': {
      const cluster = layout.clusters.find((each) => each.cluster.id === target.clusterId);
      return cluster ? clusterText(t, cluster) : t('board.newCluster');
    }
    case 'new':
    case 'behind':
    case 'onto':
      return t('board.newCluster');
  }
};

/** An entry of "Verschieben nach …", without its number. */
export const placeText = (t: TeamTranslator, { target, heading, number, firstCard }: MoveTarget): string => {
  if (target.kind === 'new') return t('board.newCluster');
  if (target.kind === 'unsorted') return t('board.unsorted');
  if (target.kind === 'parked') return t('sort.parking');
  if (target.kind === 'behind') return t('sort.behind', { number });
  if (target.kind === 'under') return firstCard;
  return heading === '' ? t('board.withoutHeading') : heading;
};
