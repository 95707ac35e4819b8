import { randomBytes, randomUUID } from 'node:crypto';
import { FIXTURE_CARDS } from '../fixtures/cards.ts';
import { makeSeries, organise, stateOf, type Organiser } from '../fixtures/organiser.ts';
import type { RunningServer } from '../fixtures/server.ts';
import { joinPhone, type Entrance } from './phone.ts';

/** An evening whose first round collects, open to phones that read along. */
export interface Evening extends Entrance {
  readonly roundId: string;
}

/** Waits until what is done has come to a phone: of those who join then, none is told of it and all get the same. */
const published = async (entrance: Entrance, act: () => Promise<void>): Promise<void> => {
  let reached = 0;
  const told = Promise.withResolvers<number>();
  const heard = { published: (to: number) => (to > reached ? told.resolve(to) : undefined), answered: () => undefined };
  const witness = await joinPhone(entrance, heard, false);
  reached = witness.from;
  await act();
  await told.promise;
  await witness.close();
};

/** Makes an evening as a town hall would, with two changes: cards are shown live, and nobody is limited. */
const realEvening = async (organiser: Organiser, url: string): Promise<Evening> => {
  const [workshop] = await makeSeries(organiser, 'Messung');
  if (!workshop) throw new Error('the series has no evening');
  const { id, code } = workshop;
  const { programme } = await stateOf(organiser, id);
  const roundId = programme.steps.find(({ kind }) => kind === 'round')?.id ?? '';
  const evening = { url, handshake: { as: 'room', code, token: null, since: null }, roundId };
  await organiser.command(id, 'changeProfile', { changes: { cardsWhileCollecting: 'live', cardLimit: null } });
  await published(evening, () => organiser.command(id, 'moveTo', { stepId: roundId, phase: 'collecting' }));
  return evening;
};

/** Signs in at the real server once and makes as many evenings as are asked for. */
export const realEvenings = async (server: RunningServer): Promise<() => Promise<Evening>> => {
  const organiser = await organise(server);
  return () => realEvening(organiser, server.url);
};

/** The naive server has one evening and lets everybody in. */
export const naiveEvening = ({ url }: RunningServer): Evening => ({ url, handshake: {}, roundId: randomUUID() });

/** The command that posts a real person's text as a new card. Every card has ids and a key of its own. */
export const cardFor = (roundId: string, index: number) => {
  const { text, language } = FIXTURE_CARDS[index % FIXTURE_CARDS.length]!;
  const keyHash = randomBytes(32).toString('base64url');
  return {
    commandId: randomUUID(),
    name: 'postCard',
    input: { cardId: randomUUID(), roundId, text, language, keyHash },
  };
};
