import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { openSimulatedPhone, type SimulatedPhone } from '../fixtures/phone.ts';

const PHONES = 40;
/** Somebody writes about this often, so that a whole room of cards comes in within two minutes. */
const LONGEST_THOUGHT_MS = 60_000;

/**
 * Fills the room: 40 phones that join like real ones and write a card or two whenever a round collects, each at its
 * own pace. The evening itself is led by whoever looks at the team's page.
 */
export const fillRoom = (url: string, { code }: WorkshopLinks): SimulatedPhone[] =>
  Array.from({ length: PHONES }, (_, seat) => {
    const started = new Set<string>();
    const phone: SimulatedPhone = openSimulatedPhone(url, code, () => {
      const { programme, rounds } = phone.workshop();
      const round = rounds.get(programme.current);
      if (round?.phase !== 'collecting' || started.has(round.id)) return;
      started.add(round.id);
      const number = [...rounds.keys()].indexOf(round.id);
      for (const card of [0, 1])
        setTimeout(() => write(phone, round.id, seat * 2 + card + number * PHONES * 2), thought());
    });
    return phone;
  });

const thought = (): number => Math.random() * LONGEST_THOUGHT_MS;

const write = (phone: SimulatedPhone, roundId: string, number: number): void => {
  const card = FIXTURE_CARDS[number % FIXTURE_CARDS.length];
  if (card) void phone.post(roundId, card.text, card.language);
};
