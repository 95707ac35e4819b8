import type { Card } from '@gehoer/shared/domain/card.ts';
import { clustersOf } from '@gehoer/shared/domain/cluster.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { roundNumber } from '../board/model/boardLayout.ts';

/** Where a card lies, in words: the number and heading of its cluster, the parking lot, or not sorted yet. */
export const placeText = (t: TeamTranslator, state: Workshop, { roundId, place }: Card): string => {
  if (place.clusterId === PARKED) return t('hints.parkingLot');
  const index = clustersOf(state, roundId).findIndex(({ id }) => id === place.clusterId);
  if (index < 0) return t('hints.unsorted');
  const heading = state.clusters.get(place.clusterId ?? '')?.heading ?? '';
  return `${roundNumber(state, roundId)}.${index + 1} ${heading}`.trim();
};
