import { randomUUID } from 'node:crypto';
import type { FixtureCard } from '../fixtures/cards.ts';
import type { PreparedEvening } from './preparedEvening.ts';

/** Under which heading a card goes; '' = a cluster that nobody has named yet, null = it stays unsorted. */
export type Sorting = (text: string, index: number) => string | null;

const HEADINGS = ['Bezahlbarer Wohnraum', 'Leerstand nutzen', 'Sanieren und sparen', 'Miteinander im Viertel', ''];

/** Deals the first cards out under five headings in turn; the others stay unsorted. */
export const dealtOut =
  (sorted: number): Sorting =>
  (_, index) =>
    index < sorted ? (HEADINGS[index % HEADINGS.length] ?? null) : null;

/**
 * Fills a round with cards, reveals it, and sorts it.
 * @param number of the round, from 1
 */
export const fillBoard = async (
  evening: PreparedEvening,
  number: number,
  cards: readonly FixtureCard[],
  sorting: Sorting,
): Promise<void> => {
  const { organiser, links } = evening;
  const roundId = await evening.roundId(number);
  await evening.goToRound(number, 'collecting');
  await evening.receive(number, cards);
  await evening.goToRound(number, 'sorting');
  const state = await evening.state();
  const here = [...state.cards.values()].filter((card) => card.roundId === roundId);
  const groups = Map.groupBy(here, ({ text }, index) => sorting(text, index));
  for (const [heading, group] of groups) {
    if (heading === null) continue;
    const clusterId = randomUUID();
    const cardIds = group.map(({ id }) => id);
    await organiser.command(links.id, 'createCluster', { clusterId, roundId, cardIds });
    if (heading !== '') await organiser.command(links.id, 'nameCluster', { clusterId, heading });
  }
};
