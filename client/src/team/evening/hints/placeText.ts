import { clusterNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';

/** Where a card lies, in words: the number and heading of its cluster, the parking lot, or not sorted yet. */
export const placeText = (t: TeamTranslator, state: Workshop, { roundId, place }: Card): string => {
  if (place.clusterId === PARKED) return t('hints.parkingLot');
  const number = clusterNumber(state, roundId, place.clusterId);
  if (number === null) return t('hints.unsorted');
  const heading = state.clusters.get(place.clusterId ?? '')?.heading ?? '';
  return `${number} ${heading}`.trim();
};
