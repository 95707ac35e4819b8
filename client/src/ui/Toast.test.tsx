// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Toast, type ToastMessage } from './Toast.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const onClose = vi.fn();
const onAct = vi.fn();
const moved: ToastMessage = { id: 1, text: 'Moved to group 3', action: { label: 'Undo', onAct } };
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

function show(message: ToastMessage | null) {
  const toast = (shown: ToastMessage | null) => (
    <Toast message={shown} closeLabel="Close" onClose={onClose} durationMs={8000} />
  );
  const { rerender } = render(toast(message));
  return (next: ToastMessage | null) => rerender(toast(next));
}

beforeEach(() => {
  onClose.mockClear();
  onAct.mockClear();
});

describe('a toast', () => {
  test('given no message, then its region stands ready and there is nothing to press', () => {
    show(null);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('given a message, then the same region says it, without the names of the buttons', () => {
    const next = show(null);
    const region = screen.getByRole('status');
    next(moved);
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Moved to group 3');
  });

  test('when the action is pressed, then it is done once and the toast closes', () => {
    show(moved);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect([onAct.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  test('given its time is over, then it closes by itself', () => {
    show(moved);
    wait(7999);
    expect(onClose).not.toHaveBeenCalled();
    wait(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('given a button has the focus, then it stays until the focus is gone', () => {
    show(moved);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    wait(60_000);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    wait(8000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('given a held toast gives way to another, then the other one has its own time', () => {
    const next = show(moved);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    next({ id: 2, text: 'Hidden' });
    wait(8000);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
