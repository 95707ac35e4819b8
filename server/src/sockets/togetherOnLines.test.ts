import { randomUUID } from 'node:crypto';
import type { Colleague, Told } from '@gehoer/shared/protocol/together.ts';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openServer, planEvening } from '../../test/openEvening.ts';
import type { Screen } from '../../test/screen.ts';
import { screensOf } from '../../test/screensOf.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let evening: Awaited<ReturnType<typeof planEvening>>;
beforeAll(async () => {
  server = await openServer();
});
beforeEach(async () => {
  evening = await planEvening(server);
});
afterAll(() => server.close());

const open = screensOf(() => server);
/** The cookie of one more of the team. */
const colleague = async (name: string): Promise<string> => {
  const { link } = await server.json<{ link: string }>('/api/invitations', {});
  const answer = await server.ask('/api/setup', {
    body: { token: link.split('#')[1], name, password: 'Ein langer Satz für heute' },
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};
const openTeam = (cookie = server.cookie, id = evening.id) =>
  open({ auth: { as: 'team', workshopId: id, since: null }, headers: { cookie } });
const tell = (screen: Screen, doing: unknown): Promise<Told> =>
  screen.socket.emitWithAck('together', doing as Omit<Colleague, 'lineId' | 'staffId' | 'name'>);
const names = (screen: Screen) => screen.others().map(({ name }) => name);
const heldBy = (screen: Screen) => screen.others().flatMap(({ name, cardIds }) => cardIds.map((id) => [name, id]));

it('TOGETHER-1 given two of the team, when they open the evening, then each sees the other’s name until they leave', async () => {
  const cookie = await colleague('Omar Haddad');
  const [lena, omar] = [await openTeam(), await openTeam(cookie)];
  const elsewhere = await openTeam(cookie, (await planEvening(server)).id);

  await vi.waitUntil(() => names(lena).length === 1 && names(omar).length === 1);
  expect([names(lena), names(omar), names(elsewhere)]).toEqual([['Omar Haddad'], ['Leitung'], []]);
  omar.close();
  await vi.waitUntil(() => names(lena).length === 0);
});

it('TOGETHER-2 given somebody takes cards, then the others see which, and they are free when the line ends', async () => {
  const [lena, omar] = [await openTeam(), await openTeam()];
  const card = randomUUID();
  const { seq } = await evening.results();

  expect(await tell(lena, { roundId: evening.rounds[0], cardIds: [card] })).toEqual({ ok: true });
  await vi.waitUntil(() => heldBy(omar).length === 1);
  expect([heldBy(omar), omar.others()[0]?.roundId]).toEqual([[['Leitung', card]], evening.rounds[0]]);
  lena.close();
  await vi.waitUntil(() => heldBy(omar).length === 0);
  expect((await evening.results()).seq).toBe(seq);
});

it('TOGETHER-3 given phones, readers and walls, then they hear nothing of it, and what they tell is forbidden', async () => {
  const phone = await open({ auth: { as: 'participant', code: evening.code, token: null, since: null } });
  const room = await open({ auth: { as: 'room', code: evening.code, token: null, since: null } });
  const wall = await open({ auth: { as: 'wall', workshopId: evening.id, key: evening.wallKey, since: null } });
  const [lena, omar] = [await openTeam(), await openTeam()];
  const doing = { roundId: null, cardIds: [randomUUID()] };

  for (const screen of [phone, room, wall])
    expect(await tell(screen, doing)).toEqual({ ok: false, refused: 'forbidden' });
  expect(await tell(lena, doing)).toEqual({ ok: true });
  await vi.waitUntil(() => heldBy(omar).length === 1);
  expect(heldBy(lena)).toEqual([]);
  for (const screen of [phone, room, wall]) expect(screen.heard()).not.toMatch(/together|Leitung/u);
});

it('TOGETHER-3 given a message that is none, when it is sent, then it is refused and the line stays', async () => {
  const [lena, omar] = [await openTeam(), await openTeam()];
  for (const message of [null, 'x', [], { roundId: 7, cardIds: [] }, { roundId: null, cardIds: ['x'], name: 'Eve' }]) {
    expect(await tell(lena, message)).toEqual({ ok: false, refused: 'malformed' });
  }
  const emit = lena.socket.emit.bind(lena.socket) as (name: string, ...message: unknown[]) => void;
  emit('together', { roundId: null, cardIds: [randomUUID()] });
  emit('together');
  expect(await tell(lena, { roundId: null, cardIds: [] })).toEqual({ ok: true });
  expect([lena.socket.connected, heldBy(omar)]).toEqual([true, []]);
});
