import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventStore } from '../../server/src/store/eventStore.ts';
import type { SeriesStore } from '../../server/src/store/seriesStore.ts';
import { openServer, planEvening } from '../../server/test/openEvening.ts';
import { Phone } from './phone.ts';
import { enterRoom, leaveRoom } from './room.ts';

/** What is wrong with the machine; the stores below suffer from it. */
const trouble = vi.hoisted(() => ({ isDiskFull: false, isDatabaseDown: false }));

vi.mock('../../server/src/store/sqliteEventStore.ts', async (importOriginal) => {
  const { sqliteEventStore } = await importOriginal<{ sqliteEventStore: (db: unknown) => EventStore }>();
  return {
    sqliteEventStore: (db: unknown): EventStore => {
      const store = sqliteEventStore(db);
      return {
        load: store.load,
        append: (...batch) =>
          trouble.isDiskFull ? Promise.reject(new Error('database or disk is full')) : store.append(...batch),
      };
    },
  };
});
vi.mock('../../server/src/store/seriesStore.ts', async (importOriginal) => {
  const { createSeriesStore } = await importOriginal<{ createSeriesStore: (...deps: unknown[]) => SeriesStore }>();
  return {
    createSeriesStore: (...deps: unknown[]): SeriesStore => {
      const store = createSeriesStore(...deps);
      return {
        ...store,
        workshopByCode: (code) =>
          trouble.isDatabaseDown ? Promise.reject(new Error('database is locked')) : store.workshopByCode(code),
      };
    },
  };
});

const PATIENCE = { timeout: 30_000, interval: 20 };

let server: Awaited<ReturnType<typeof openServer>>;
let evening: Awaited<ReturnType<typeof planEvening>>;
let phones: Phone[] = [];
beforeEach(async () => {
  server = await openServer();
  evening = await planEvening(server);
  await evening.command('changeProfile', { changes: { cardLimit: null } });
  await evening.command('moveTo', { stepId: evening.rounds[0]!, phase: 'collecting' });
  enterRoom(server.url);
});
afterEach(async () => {
  trouble.isDiskFull = false;
  trouble.isDatabaseDown = false;
  for (const phone of phones) phone.close();
  phones = [];
  leaveRoom();
  await server.close();
});

const openPhones = (count: number): void => {
  phones = Array.from({ length: count }, (_, index) => new Phone(evening.code, index));
};
const sum = (count: (phone: Phone) => number): number => phones.reduce((total, phone) => total + count(phone), 0);

describe('a machine in trouble', () => {
  it('TROUBLE-1 given a disk that is full while phones write, then they keep their cards, and all arrive later', async () => {
    openPhones(12);
    await vi.waitUntil(() => phones.every(({ status }) => status === 'live'), PATIENCE);
    const writing = phones.map((phone) => phone.write(evening.rounds[0]!));
    await vi.waitUntil(() => sum(({ acknowledged }) => acknowledged.size) > 50, PATIENCE);

    trouble.isDiskFull = true;
    await vi.waitUntil(() => phones.every(({ waiting }) => waiting > 0), PATIENCE);
    for (const phone of phones) phone.stop();
    expect(await evening.command('moveTo', { stepId: evening.rounds[1]!, phase: 'collecting' })).toMatchObject({
      ok: false,
      refused: 'notSaved',
    });
    expect([sum(({ refused }) => refused.size), phones.every(({ status }) => status === 'live')]).toEqual([0, true]);

    trouble.isDiskFull = false;
    await vi.waitUntil(() => phones.every(({ waiting }) => waiting === 0), PATIENCE);
    await Promise.all(writing);
    const written = phones.flatMap((phone) => phone.written);
    expect((await evening.results()).cards.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
    expect(sum(({ refused }) => refused.size)).toBe(0);
    expect(JSON.stringify(server.logged)).not.toContain('Karte');
  }, 60_000);

  it('TROUBLE-2 given a database that does not answer while phones join, then they get in by themselves later', async () => {
    trouble.isDatabaseDown = true;
    openPhones(5);
    await vi.waitUntil(() => server.logged.length >= 5, PATIENCE);
    expect(phones.some(({ status }) => status === 'live')).toBe(false);

    trouble.isDatabaseDown = false;
    await vi.waitUntil(() => phones.every(({ status }) => status === 'live'), PATIENCE);
  }, 60_000);
});
