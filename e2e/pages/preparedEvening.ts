import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import type { RoundPhase } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import type { BrowserContext } from '@playwright/test';
import { makeSeries, type Organiser, organise, stateOf } from '../fixtures/organiser.ts';
import { openSimulatedPhone } from '../fixtures/phone.ts';

/** The text of a card and the language of the page it is written on. */
interface CardText {
  readonly text: string;
  readonly language: Workshop['profile']['languages'][number];
}

/** An evening and somebody who leads it by script. */
export interface PreparedEvening {
  readonly url: string;
  readonly organiser: Organiser;
  readonly links: WorkshopLinks;
  /** Address of the page on which the evening is led and sorted. */
  readonly teamUrl: string;
  readonly state: () => Promise<Workshop>;
  readonly change: (changes: Partial<Profile>) => Promise<void>;
  readonly goTo: (kind: Exclude<Step['kind'], 'round'>) => Promise<void>;
  /** @param number counts from 1 */
  readonly goToRound: (number: number, phase: RoundPhase) => Promise<void>;
  readonly roundId: (number: number) => Promise<string>;
  /** Lets simulated phones write these cards, two each, into a round that is open. */
  readonly receive: (number: number, cards: readonly CardText[]) => Promise<void>;
  /** Signs a browser in as the organiser. */
  readonly signIn: (context: BrowserContext) => Promise<void>;
}

const PER_PHONE = 2;

const receiveCards = async (url: string, code: string, roundId: string, cards: readonly CardText[]): Promise<void> => {
  const starts = Array.from({ length: Math.ceil(cards.length / PER_PHONE) }, (_, phone) => phone * PER_PHONE);
  const seats = starts.map((start) => ({
    phone: openSimulatedPhone(url, code),
    own: cards.slice(start, start + PER_PHONE),
  }));
  const posts = seats.flatMap(({ phone, own }) => own.map(({ text, language }) => phone.post(roundId, text, language)));
  const receipts = await Promise.all(posts);
  for (const { phone } of seats) phone.close();
  const refused = receipts.flatMap((receipt) => (receipt.ok ? [] : [receipt.refused]));
  if (refused.length > 0) throw new Error(`cards were refused: ${refused.join(', ')}`);
};

/** Makes a series from the template on a fresh server; the evening is its first one. */
export const prepareEvening = async (server: {
  readonly url: string;
  readonly setUpToken: string | null;
}): Promise<PreparedEvening> => {
  const { url } = server;
  const organiser = await organise(server);
  const [links] = await makeSeries(organiser, 'Integrationskonzept 2027');
  if (!links) throw new Error('the template has no evenings');
  const { id, code } = links;
  const state = (): Promise<Workshop> => stateOf(organiser, id);
  const roundId = async (number: number): Promise<string> => [...(await state()).rounds.keys()][number - 1] ?? '';
  return {
    url,
    organiser,
    links,
    teamUrl: `${url}/team/abend/${id}`,
    state,
    change: (changes) => organiser.command(id, 'changeProfile', { changes }),
    goTo: async (kind) => {
      const step = (await state()).programme.steps.find((each) => each.kind === kind);
      await organiser.command(id, 'moveTo', { stepId: step?.id ?? '', phase: null });
    },
    goToRound: async (number, phase) => organiser.command(id, 'moveTo', { stepId: await roundId(number), phase }),
    roundId,
    receive: async (number, cards) => receiveCards(url, code, await roundId(number), cards),
    signIn: async (context) => {
      const [name = '', value = ''] = organiser.cookie.split('=');
      await context.addCookies([{ name, value, url }]);
    },
  };
};
