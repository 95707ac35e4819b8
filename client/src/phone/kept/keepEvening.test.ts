// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { emptyReplica } from '@gehoer/shared/protocol/replica.ts';
import { createStore } from 'zustand/vanilla';
import { beginningOf, type Live, type LiveState } from '../../live/live.ts';
import { readJson, writeJson } from '../../live/storage.ts';
import { forgetEvening } from '../device/forget.ts';
import { lastView } from '../device/lastView.ts';
import { viewKey } from '../device/storageKeys.ts';
import { at, evening, ID } from '../fixtures/evening.ts';
import { keepEvening } from './keepEvening.ts';

const CODE = '482913';
const register = vi.fn(async () => undefined);
const unregister = vi.fn(async () => true);

const lineIn = (confirmed: Workshop) => {
  const replica = { ...emptyReplica('participant', []), confirmed };
  const store = createStore<LiveState>(() => ({ ...beginningOf('participant', []), replica, clockOffset: 60_000 }));
  const goOn = (next: Workshop) => store.setState({ replica: { ...replica, confirmed: next } });
  return { live: { store } as unknown as Live, goOn };
};
const collecting = evening(at(ID.round1, 'collecting'));
const currentIn = (view: ReturnType<typeof lastView>): string | null =>
  view && beginningOf('participant', [], view).replica.confirmed.programme.current;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  register.mockClear();
  unregister.mockClear();
  vi.stubGlobal('caches', { keys: async () => [] });
  const ready = Promise.resolve({ active: null });
  const serviceWorker = { register, ready, getRegistrations: async () => [{ unregister }] };
  vi.stubGlobal('navigator', { serviceWorker });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what a phone keeps of an evening', () => {
  it('KEPT-1 given a live evening that goes on, when the page is opened anew, then it begins where the evening was', () => {
    const { live, goOn } = lineIn(evening(at(ID.talk)));
    const stop = keepEvening(CODE, live);
    expect(currentIn(lastView(CODE))).toBe(ID.talk);
    goOn(collecting);
    vi.advanceTimersByTime(1000);
    expect(currentIn(lastView(CODE))).toBe(ID.round1);
    expect(lastView(CODE)?.now).toBe(Date.now() + 60_000);
    expect(register).toHaveBeenCalledTimes(1);
    stop();
    goOn(evening(at(ID.closing)));
    vi.advanceTimersByTime(1000);
    expect(currentIn(lastView(CODE))).toBe(ID.round1);
  });

  it('KEPT-6 given an evening, when it is over, then neither its view nor the page stays', async () => {
    const { live, goOn } = lineIn(collecting);
    keepEvening(CODE, live);
    goOn(evening(at(ID.end)));
    await vi.advanceTimersByTimeAsync(1000);
    expect(lastView(CODE)).toBeNull();
    expect(unregister).toHaveBeenCalledTimes(1);
  });

  it('KEPT-6 given a kept view, when the evening is forgotten, then nothing is left', () => {
    keepEvening(CODE, lineIn(collecting).live);
    forgetEvening(CODE);
    expect(readJson(viewKey(CODE))).toBeUndefined();
  });

  it('KEPT-1 given a view that another version has kept, when the page is opened, then it waits for the server', () => {
    keepEvening(CODE, lineIn(collecting).live);
    writeJson(viewKey(CODE), { ...(readJson(viewKey(CODE)) as object), version: 0 });
    expect(lastView(CODE)).toBeNull();
  });

  it('KEPT-1 given a network without HTTPS, when an evening lives, then its view is kept all the same', () => {
    vi.stubGlobal('navigator', {});
    keepEvening(CODE, lineIn(collecting).live);
    expect(currentIn(lastView(CODE))).toBe(ID.round1);
  });
});
