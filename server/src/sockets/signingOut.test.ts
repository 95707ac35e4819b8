import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { emptyWorkshop } from '@gehoer/shared/domain/workshop.ts';
import type { CatchUp } from '@gehoer/shared/protocol/messages.ts';
import { toSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import { io } from 'socket.io-client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { uuid } from '../../../shared/test/evening.ts';
import { Presence } from '../presence.ts';
import { Pace } from './pace.ts';
import { openSockets } from './sockets.ts';

const EVENING = { id: uuid(0xe), code: '482913' };
const nothing = (): void => undefined;

/** Sockets behind which an evening is loaded from the disk for as long as the test wants. */
const openSlowSockets = async () => {
  const loading = Promise.withResolvers<CatchUp>();
  const catchUp = vi.fn(() => loading.promise);
  const http = createServer();
  const sockets = openSockets(http, {
    workshopByCode: async () => EVENING,
    workshopById: async () => EVENING,
    mintToken: () => '',
    deviceOf: () => null,
    isWallKey: () => false,
    accountOf: async () => ({ id: 'ada', name: 'Ada' }),
    pace: new Pace(120, Date.now),
    execute: () => Promise.reject(new Error('nobody sends anything')),
    now: Date.now,
    presence: new Presence(),
    catchUp,
    joinUrl: () => '',
    isOwnOrigin: () => true,
    changed: nothing,
    failed: nothing,
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  onTestFinished(() => sockets.close());
  const load = (): void => loading.resolve(toSnapshot(emptyWorkshop(EVENING.id)));
  return { sockets, catchUp, load, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
};

it('SOCK-5 given a page of the team that is still being opened, when its login ends, then it is cut off, too', async () => {
  const { sockets, catchUp, load, url } = await openSlowSockets();
  const auth = { as: 'team', workshopId: EVENING.id, since: null };
  const page = io(url, { auth, transports: ['websocket'], reconnection: false, forceNew: true });
  const ended = vi.fn();
  const welcomed = vi.fn();
  page.on('disconnect', ended).on('welcome', welcomed);
  onTestFinished(() => void page.disconnect());
  await vi.waitUntil(() => catchUp.mock.calls.length > 0);

  sockets.signOut('ada');
  load();
  await vi.waitUntil(() => ended.mock.calls.length > 0 || welcomed.mock.calls.length > 0);

  expect(ended).toHaveBeenCalledOnce();
  expect(welcomed).not.toHaveBeenCalled();
});
