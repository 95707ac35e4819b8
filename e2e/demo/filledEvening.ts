import { randomUUID } from 'node:crypto';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { type Organiser, stateOf } from '../fixtures/organiser.ts';
import { openSimulatedPhone } from '../fixtures/phone.ts';

/**
 * Headings under which the examples are sorted. Published by the integration workshops of Möglingen, Dußlingen,
 * Rielasingen-Worblingen and Kreis Höxter; the cards beneath are real statements on housing, dealt out in turn.
 */
const HEADINGS = [
  'Sprache als bedeutsamer Baustein für Integration',
  'Vereine als Orte der Zugehörigkeit',
  'Gelingende Vernetzung von Haupt- und Ehrenamt',
  'Wohnen',
  'Mitsprache/Teilhabe',
  '',
];
const PEOPLE = 12;

/** Plays one evening to its end: every round gets cards, most are sorted, one group is still without a heading. */
export const fillEvening = async (url: string, organiser: Organiser, { id, code }: WorkshopLinks): Promise<void> => {
  const { rounds } = await stateOf(organiser, id);
  const phones = Array.from({ length: PEOPLE }, () => openSimulatedPhone(url, code));
  let dealt = 0;
  for (const round of rounds.values()) {
    await organiser.command(id, 'moveTo', { stepId: round.id, phase: 'collecting' });
    const posts = phones.flatMap((phone) =>
      [0, 1].flatMap(() => {
        const card = FIXTURE_CARDS[dealt++ % FIXTURE_CARDS.length];
        return card ? [phone.post(round.id, card.text, card.language)] : [];
      }),
    );
    await Promise.all(posts);
    await organiser.command(id, 'moveTo', { stepId: round.id, phase: 'sorting' });
    await sort(organiser, id, round.id);
  }
  for (const phone of phones) phone.close();
  const { programme } = await stateOf(organiser, id);
  await organiser.command(id, 'moveTo', { stepId: programme.steps.at(-1)?.id ?? '', phase: null });
};

/** Puts the cards of a round into groups, all but a few. */
const sort = async (organiser: Organiser, id: string, roundId: string): Promise<void> => {
  const { cards } = await stateOf(organiser, id);
  const cardIds = [...cards.values()].filter((card) => card.roundId === roundId).map((card) => card.id);
  for (const [index, heading] of HEADINGS.entries()) {
    const clusterId = randomUUID();
    const own = cardIds.filter((_, position) => position % (HEADINGS.length + 1) === index);
    await organiser.command(id, 'createCluster', { clusterId, roundId, cardIds: own });
    if (heading !== '') await organiser.command(id, 'nameCluster', { clusterId, heading });
  }
};
