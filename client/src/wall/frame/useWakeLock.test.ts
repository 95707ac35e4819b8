// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useWakeLock } from './useWakeLock.ts';

const release = vi.fn(() => Promise.resolve());
const request = vi.fn(() => Promise.resolve({ release }));

beforeEach(() => {
  vi.clearAllMocks();
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

describe('keeping the screen awake', () => {
  test('given the wall is seen again after it was hidden, when that happens, then the screen is held again', () => {
    renderHook(() => useWakeLock());
    expect(request).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('given the wall is closed, when it goes, then the screen may sleep', async () => {
    const { unmount } = renderHook(() => useWakeLock());
    unmount();
    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce());
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(1);
  });

  test('given a browser without locks or one that refuses, when the wall opens, then nothing breaks', () => {
    request.mockImplementationOnce(() => Promise.reject(new Error('battery')));
    expect(() => renderHook(() => useWakeLock())).not.toThrow();
    Reflect.deleteProperty(navigator, 'wakeLock');
    expect(() => renderHook(() => useWakeLock())).not.toThrow();
  });
});
