// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { later } from './later.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('LIVE-6 given no line, when a part is needed that has not been fetched, then the page stays and has it when the line is back', async () => {
  let hasLine = false;
  const { Part } = later<object>(async () => {
    if (!hasLine) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>Ihre Karten</p>;
  });
  render(
    <>
      <p>Frage</p>
      <Part />
    </>,
  );
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(screen.getByText('Frage')).toBeTruthy();
  expect(screen.queryByText('Ihre Karten')).toBeNull();
  hasLine = true;
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(screen.getByText('Ihre Karten')).toBeTruthy();
});
