import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf, clustersOf } from '@gehoer/shared/domain/cluster.ts';
import type { Copy } from '@gehoer/shared/domain/copy.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { topOf } from '@gehoer/shared/domain/stack.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** Stands for a cluster's id where cards lie that are in none. */
export const UNSORTED_ID = 'unsorted';

/** A card as it stands at one place of the wall. */
export interface Face {
  /** Of the card; where a copy of it lies, of the copy. */
  readonly id: string;
  readonly card: Card;
  /** How often it was said: the card, and those that lie under it. */
  readonly said: number;
  /** Numbers of the other clusters in which the same card lies. */
  readonly alsoIn: readonly string[];
  readonly isCopy: boolean;
}

/** One cluster as it stands on the wall, or the parking lot. */
export interface Group {
  readonly id: string;
  /** Round and place, such as "2.3"; empty for the parking lot. */
  readonly number: string;
  /** Empty until somebody names it. */
  readonly heading: string;
  /** The heading as a full sentence; empty until somebody drafts it. */
  readonly statement: string;
  readonly cards: readonly Face[];
}

/** What a panel of the board holds; unsorted cards have no group. */
export const kindOf = (group: Group | undefined): 'cluster' | 'parked' | 'unsorted' => {
  if (!group) return 'unsorted';
  return group.id === PARKED ? 'parked' : 'cluster';
};

/** A round's board. */
export interface Groups {
  readonly roundId: string;
  /** In the order of the board; the parking lot, if anything lies there, is the last. */
  readonly clusters: readonly Group[];
  readonly unsorted: readonly Face[];
  /** What stands above the cards without a cluster, where that is neither that they are unsorted nor their number. */
  readonly looseTitle?: string;
}

/** Every place of a round at which a card or a copy of one stands. Cards under another one stand there no more. */
const placesOf = (workshop: Workshop, cards: readonly Card[]): readonly (Card | Copy)[] => {
  const there = new Set(cards.map(({ id }) => id));
  return [...cards, ...[...workshop.copies.values()].filter(({ cardId }) => there.has(cardId))].sort((a, b) =>
    a.place.rank < b.place.rank ? -1 : a.place.rank > b.place.rank ? 1 : 0,
  );
};

/**
 * A round's cards by cluster, in the order of the board: each stack once, copies where they lie. Cards whose cluster is
 * not there count as unsorted.
 */
export const groupsOf = (workshop: Workshop, roundId: string, roundNumber: number): Groups => {
  const all = cardsOf(workshop, roundId);
  const said = new Map<string, number>();
  for (const card of all) said.set(topOf(workshop, card).id, (said.get(topOf(workshop, card).id) ?? 0) + 1);
  const cards = new Map(all.filter(({ id }) => said.has(id)).map((card) => [card.id, card]));
  const clusters = clustersOf(workshop, roundId);
  const numbers = new Map(clusters.map(({ id }, index) => [id, `${roundNumber}.${index + 1}`]));
  const places = placesOf(workshop, [...cards.values()]);
  const faceOf = (at: Card | Copy): Face[] => {
    const card = cards.get('cardId' in at ? at.cardId : at.id);
    if (!card) return [];
    const others = places.filter((place) => place !== at && ('cardId' in place ? place.cardId : place.id) === card.id);
    const alsoIn = others.flatMap(({ place }) => numbers.get(place.clusterId ?? '') ?? []);
    return [{ id: at.id, card, said: said.get(card.id) ?? 1, alsoIn, isCopy: 'cardId' in at }];
  };
  const facesIn = (clusterId: string): Face[] =>
    places.filter(({ place }) => place.clusterId === clusterId).flatMap(faceOf);
  const isSorted = (clusterId: string | null): boolean => clusterId === PARKED || numbers.has(clusterId ?? '');
  const parked: Group = { id: PARKED, number: '', heading: '', statement: '', cards: facesIn(PARKED) };
  const groups = clusters.map(({ id, heading, statement }) => ({
    id,
    number: numbers.get(id) ?? '',
    heading,
    statement,
    cards: facesIn(id),
  }));
  return {
    roundId,
    clusters: parked.cards.length > 0 ? [...groups, parked] : groups,
    unsorted: [...cards.values()].filter(({ place }) => !isSorted(place.clusterId)).flatMap(faceOf),
  };
};

/** Whether there is nothing to draw. */
export const isEmpty = ({ clusters, unsorted }: Groups): boolean => clusters.length + unsorted.length === 0;

/** How many cards were written of these: each of a stack counts, copies and notes do not. */
export const countCards = (faces: readonly Face[]): number =>
  faces.reduce((sum, { card, said, isCopy }) => (isCopy || card.kind === 'note' ? sum : sum + said), 0);
