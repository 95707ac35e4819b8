import { randomUUID } from 'node:crypto';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import type { PreparedEvening } from './preparedEvening.ts';

const HEADINGS = ['Bezahlbarer Wohnraum', 'Leerstand nutzen', 'Sanieren und sparen', 'Miteinander im Viertel', ''];

/**
 * Fills a round with real cards, reveals it, and sorts most of them under real-looking headings.
 * @param number of the round, from 1
 * @param sorted how many of the cards lie in clusters, dealt out in turn
 */
export const fillBoard = async (
  evening: PreparedEvening,
  number: number,
  cards: number,
  sorted: number,
): Promise<void> => {
  const { organiser, links } = evening;
  const roundId = await evening.roundId(number);
  await evening.goToRound(number, 'collecting');
  await evening.receive(number, FIXTURE_CARDS.slice(0, cards));
  await evening.goToRound(number, 'sorting');
  const state = await evening.state();
  const ids = [...state.cards.values()].filter((card) => card.roundId === roundId).map(({ id }) => id);
  const dealt = ids.slice(0, sorted);
  for (const [index, heading] of HEADINGS.entries()) {
    const cardIds = dealt.filter((_, position) => position % HEADINGS.length === index);
    if (cardIds.length === 0) continue;
    const clusterId = randomUUID();
    await organiser.command(links.id, 'createCluster', { clusterId, roundId, cardIds });
    if (heading !== '') await organiser.command(links.id, 'nameCluster', { clusterId, heading });
  }
};
