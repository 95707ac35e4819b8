import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openWall } from '../../client/src/live/viewers.ts';
import { openDatabase } from '../../server/src/store/database.ts';
import { sqliteEventStore } from '../../server/src/store/sqliteEventStore.ts';
import { makeSeries, organise } from '../fixtures/organiser.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { Random } from '../simulation/random.ts';
import { Phone } from './phone.ts';
import { enterRoom, leaveRoom } from './room.ts';

const PHONES = 40;
const PATIENCE = { timeout: 60_000, interval: 20 };
const seed = Number(process.env['CRASH_SEED'] ?? 1);

let server: RunningServer | null = null;
let phones: Phone[] = [];
afterEach(async () => {
  for (const phone of phones) phone.close();
  phones = [];
  await server?.stop('SIGKILL');
  if (server) rmSync(server.dataDir, { recursive: true });
  server = null;
  leaveRoom();
});

const env = { COMMANDS_PER_MINUTE: '999999999' };

/** An evening that collects, without a limit of cards, in a process of its own. */
const openEvening = async () => {
  const running = await startServer({ env });
  const organiser = await organise(running);
  const [evening] = await makeSeries(organiser, 'Probe');
  const { id, code, wallUrl } = evening!;
  const json = await (await organiser.get(`/api/workshops/${id}/results.json`)).text();
  const roundId = (JSON.parse(json) as { workshop: { rounds: { id: string }[] } }).workshop.rounds[0]!.id;
  await organiser.command(id, 'changeProfile', { changes: { cardLimit: null } });
  await organiser.command(id, 'moveTo', { stepId: roundId, phase: 'collecting' });
  return { running, organiser, id, code, roundId, wallKey: wallUrl.split('#')[1]! };
};

/** The log as it lies on disk after the process has gone. */
const logOf = async (dataDir: string, id: string) => {
  const { db, close } = await openDatabase(join(dataDir, 'gehoer.sqlite'));
  const facts = await sqliteEventStore(db).load(id);
  await close();
  return facts;
};

const acknowledged = (): number => phones.reduce((sum, phone) => sum + phone.acknowledged.size, 0);

describe('a server that dies while forty phones write', () => {
  it.each([
    ['SIGKILL', 3, seed],
    ['SIGTERM', 1, seed + 1],
  ] as const)(
    'CRASH-1 given %s at %i random moments, when it is started again, then every card is there once (seed %i)',
    async (signal, deaths, seed) => {
      const random = new Random(seed);
      const { running, organiser, id, code, roundId, wallKey } = await openEvening();
      server = running;
      enterRoom(running.url);
      const wall = openWall(id, wallKey);
      phones = Array.from({ length: PHONES }, (_, index) => new Phone(code, seed * 1000 + index));
      const writing = phones.map((phone) => phone.write(roundId));

      for (let death = 0; death < deaths; death += 1) {
        const enough = acknowledged() + 150 + random.below(300);
        await vi.waitUntil(() => acknowledged() >= enough, { ...PATIENCE, interval: 1 });
        const { port, dataDir } = server;
        await server.stop(signal);
        server = await startServer({ port, dataDir, env });
      }
      await vi.waitUntil(() => phones.every(({ status }) => status === 'live'), PATIENCE);
      const enough = acknowledged() + 150;
      await vi.waitUntil(() => acknowledged() >= enough, PATIENCE);
      for (const phone of phones) phone.stop();
      await vi.waitUntil(() => phones.every(({ waiting }) => waiting === 0), PATIENCE);
      await Promise.all(writing);

      await organiser.command(id, 'moveTo', { stepId: roundId, phase: 'sorting' });
      const written = phones.flatMap((phone) => phone.written);
      const onWall = () => wall.store.getState().replica.confirmed;
      await vi.waitUntil(() => onWall().cards.size === written.length, PATIENCE);
      await server.stop();

      const facts = await logOf(server.dataDir, id);
      const posted = facts.flatMap((fact) => (fact.type === 'cardPosted' ? [fact.cardId] : []));
      expect(posted.toSorted()).toEqual(written.toSorted());
      for (const phone of phones) {
        expect(phone.refused.size).toBe(0);
        expect([...phone.acknowledged].toSorted()).toEqual(phone.written.toSorted());
      }
      expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1));
      expect(new Set(facts.map(({ commandId }) => commandId)).size).toBe(facts.length);
      expect(onWall()).toEqual(viewFor(evolve(emptyWorkshop(id), facts, facts.length), 'room'));
      wall.close();
    },
    180_000,
  );
});
