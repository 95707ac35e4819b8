// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTheme } from './useTheme.ts';

/** The computer's own setting, which can be changed. */
const system = Object.assign(new EventTarget(), { matches: false });
const set = (isDark: boolean) =>
  act(() => {
    system.matches = isDark;
    system.dispatchEvent(new Event('change'));
  });
const open = () => renderHook(() => useTheme()).result;
const shown = () => document.documentElement.dataset['theme'];

beforeEach(() => {
  system.matches = false;
  vi.stubGlobal('matchMedia', () => system);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

test('WALL-6 given nothing was set on the wall, when the system changes, then the wall does', () => {
  open();
  expect(shown()).toBe('light');
  set(true);
  expect(shown()).toBe('dark');
});

test('WALL-6 given the wall was set dark, when it is opened again, then it is dark, whatever the system is', () => {
  const { current } = open();
  act(() => current.choose('dark'));
  expect(shown()).toBe('dark');
  cleanup();
  open();
  expect(shown()).toBe('dark');
});

test('WALL-6 given the wall was set back to what the system is, then it follows the system again', () => {
  const result = open();
  act(() => result.current.choose('dark'));
  act(() => result.current.choose('light'));
  set(true);
  expect(shown()).toBe('dark');
});
