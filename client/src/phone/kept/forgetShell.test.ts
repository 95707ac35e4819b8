// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetShell } from './forgetShell.ts';

const unregister = vi.fn(async () => true);
const deleteCache = vi.fn((_name: string) => Promise.resolve(true));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => [{ unregister }] } });
  vi.stubGlobal('caches', { keys: async () => ['phone-1'], delete: deleteCache });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('forgetting the page itself', () => {
  it('KEPT-6 given a kept page, when it is forgotten, then the worker and its files go', async () => {
    await forgetShell();
    expect([unregister.mock.calls.length, deleteCache.mock.calls]).toEqual([1, [['phone-1']]]);
  });

  it('KEPT-6 given a disk that does not answer, when the page is forgotten, then nobody waits for it for long', async () => {
    deleteCache.mockReturnValueOnce(new Promise(() => undefined));
    const done = vi.fn();
    void forgetShell().then(done);
    await vi.advanceTimersByTimeAsync(2000);
    expect([unregister.mock.calls.length, done.mock.calls.length]).toEqual([1, 1]);
  });
});
