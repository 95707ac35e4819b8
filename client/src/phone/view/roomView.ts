import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf, clustersOf } from '@gehoer/shared/domain/cluster.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { isRevealed } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type RoundView, roundViews } from './roundView.ts';

/** Cards that lie together on the wall. */
export interface GroupView {
  readonly id: string;
  /** As on the wall: round and place in it ("1.2"); empty for the cards that lie in no group. */
  readonly number: string;
  readonly heading: string;
  readonly cards: readonly Pick<Card, 'id' | 'text' | 'language'>[];
}

export interface RoomRoundView {
  readonly round: RoundView;
  readonly groups: readonly GroupView[];
  readonly count: number;
}

const groupsOf = (workshop: Workshop, { id: roundId, number }: RoundView): GroupView[] => {
  const cards = cardsOf(workshop, roundId);
  const inCluster = (clusterId: string | null): Card[] => cards.filter(({ place }) => place.clusterId === clusterId);
  const clusters = clustersOf(workshop, roundId).map(({ id, heading }, index) => ({
    id,
    number: `${number}.${index + 1}`,
    heading,
    cards: inCluster(id),
  }));
  const unsorted = inCluster(null);
  return unsorted.length > 0 ? [...clusters, { id: 'unsorted', number: '', heading: '', cards: unsorted }] : clusters;
};

/**
 * Everything the room may read, as text: for people who cannot see the wall. The round of now comes first, then the
 * latest.
 * @param workshop what the server tells the room
 */
export const roomView = (workshop: Workshop, language: Language): RoomRoundView[] => {
  const { current } = workshop.programme;
  const order = ({ round: { id, number } }: RoomRoundView): number => (id === current ? Infinity : number);
  return roundViews(workshop, language)
    .filter(({ id }) => isRevealed(workshop, id))
    .map((round) => {
      const groups = groupsOf(workshop, round);
      return { round, groups, count: groups.reduce((sum, { cards }) => sum + cards.length, 0) };
    })
    .sort((a, b) => order(b) - order(a));
};
