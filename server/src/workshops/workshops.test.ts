import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import type { CatchUp, Recorded } from '@gehoer/shared/protocol/messages.ts';
import { describe, expect, it } from 'vitest';
import { COLLECTING, FIRST, hash, NOW, ONE, TWO, uuid } from '../../../shared/test/evening.ts';
import { MemoryStore } from '../../test/memoryStore.ts';
import { cardOf, phone, recorded, STAFF } from '../../test/openMailbox.ts';
import { Workshops } from './workshops.ts';

const [EVENING, OTHER] = [uuid(0xe1), uuid(0xe2)];
const post = (n: number, cardId = ONE) => ({ commandId: uuid(n), name: 'postCard', input: cardOf(cardId) });

const openWorkshops = (load?: () => Promise<Recorded[]>) => {
  const store = new MemoryStore();
  store.facts = recorded(COLLECTING);
  const sent: [string, Viewer, CatchUp][] = [];
  const changed: string[] = [];
  const failures: unknown[] = [];
  const ticks: (() => void)[] = [];
  let loads = 0;
  const workshops = new Workshops({
    store: {
      load: () => {
        loads += 1;
        return load ? load() : store.load();
      },
      append: (...batch) => store.append(...batch),
    },
    now: () => NOW,
    hash,
    turn: () => Promise.resolve(),
    schedule: (run) => ticks.push(run),
    send: (...message) => sent.push(message),
    viewers: () => 40,
    changed: (workshopId) => changed.push(workshopId),
    failed: (error) => failures.push(error),
  });
  return { workshops, store, sent, changed, failures, ticks, loads: () => loads };
};

describe('workshops', () => {
  it('SHOP-1 given a workshop, when several ask for it, then it is loaded once', async () => {
    const { workshops, loads } = openWorkshops();

    await Promise.all([workshops.state(EVENING), workshops.catchUp(EVENING, null, 'room'), workshops.live(EVENING)]);
    expect([loads(), workshops.size]).toEqual([1, 1]);
    await workshops.state(OTHER);
    expect([loads(), workshops.size]).toEqual([2, 2]);
  });

  it('SHOP-1 given a load that fails, when the next one asks, then it is tried again', async () => {
    let attempts = 0;
    const { workshops } = openWorkshops(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('disk')) : Promise.resolve(recorded(COLLECTING));
    });

    await expect(workshops.state(EVENING)).rejects.toThrow('disk');
    expect((await workshops.state(EVENING)).seq).toBe(2);
  });

  it('SHOP-2 given a workshop that cannot be read, when a command comes, then it is answered: not saved', async () => {
    const { workshops, failures } = openWorkshops(() => Promise.reject(new Error('disk')));

    expect(await workshops.execute(EVENING, phone('a'), post(1))).toEqual({
      commandId: uuid(1),
      ok: false,
      refused: 'notSaved',
    });
    expect(failures).toEqual([new Error('disk')]);
  });

  it('SHOP-2 given something that is no id, when a command is for it, then there is no such workshop', async () => {
    const { workshops } = openWorkshops();

    for (const id of ['', '__proto__', '../x', 'x'.repeat(9999)]) {
      expect(await workshops.execute(id, STAFF, post(1))).toMatchObject({ ok: false, refused: 'unknownWorkshop' });
    }
    expect(workshops.size).toBe(0);
  });

  it('SHOP-3 given a command, when it is on disk, then it is acknowledged before anything is published', async () => {
    const { workshops, sent, ticks, changed } = openWorkshops();

    expect(await workshops.execute(EVENING, phone('a'), post(1))).toMatchObject({ ok: true, seq: 3 });
    expect([sent.length, ticks.length, changed]).toEqual([0, 1, [EVENING]]);
    for (const tick of ticks) tick();
    expect(sent.map(([id, viewer]) => [id, viewer])).toEqual([[EVENING, 'team']]);
  });

  it('SHOP-3 given two devices that wrote, then the pulse knows how many', async () => {
    const { workshops } = openWorkshops();
    await workshops.execute(EVENING, phone('a'), post(1));
    await workshops.execute(EVENING, phone('b'), post(2, TWO));

    expect((await workshops.live(EVENING)).quota.devicesWith('cards', FIRST)).toBe(2);
  });

  it('SHOP-4 given commands under way, when the server ends, then it waits until they are answered', async () => {
    const { workshops, store } = openWorkshops();
    await workshops.state(EVENING);
    store.hold();
    const order: string[] = [];
    const receipt = workshops.execute(EVENING, phone('a'), post(1)).then(() => order.push('answered'));
    await Promise.resolve();
    const idle = workshops.idle().then(() => order.push('idle'));
    store.release();
    await Promise.all([receipt, idle]);

    expect(order).toEqual(['answered', 'idle']);
  });
});
