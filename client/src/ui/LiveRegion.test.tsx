// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveRegion } from './LiveRegion.tsx';
import { type Announce, useAnnouncer } from './useAnnouncer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function setUp() {
  let say: Announce = () => {};
  function Page() {
    const { announcement, announce } = useAnnouncer(1000);
    return (
      <>
        <LiveRegion announcement={announcement} />
        <button ref={() => void (say = announce)} />
      </>
    );
  }
  const { unmount } = render(<Page />);
  return {
    say: (...message: Parameters<Announce>) =>
      act(() => {
        say(...message);
      }),
    wait: (ms: number) =>
      act(() => {
        vi.advanceTimersByTime(ms);
      }),
    heard: () => screen.getByRole('status').textContent,
    node: () => screen.getByRole('status').firstElementChild,
    unmount,
  };
}

describe('announcements', () => {
  test('given nothing was said, then the region stands ready, polite and empty', () => {
    const { heard } = setUp();
    expect(heard()).toBe('');
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });

  test('given silence, when a text is said, then it is heard at once', () => {
    const { say, heard } = setUp();
    say('Card sent');
    expect(heard()).toBe('Card sent');
  });

  test('given two texts at once, then the second waits until the first had its time', () => {
    const { say, wait, heard } = setUp();
    say('Card sent');
    say('Round 2 has begun');
    wait(999);
    expect(heard()).toBe('Card sent');
    wait(1);
    expect(heard()).toBe('Round 2 has begun');
  });

  test('given texts of one topic, then only the latest of those that wait is heard', () => {
    const { say, wait, heard } = setUp();
    say('1 new card', 'cards');
    say('3 new cards', 'cards');
    say('Round 2 has begun');
    say('5 new cards', 'cards');
    const all = [heard(), ...[1, 2, 3].map(() => (wait(1000), heard()))];
    expect(all).toEqual(['1 new card', 'Round 2 has begun', '5 new cards', '']);
  });

  test('given all was said, then old text is gone and a new one is heard at once', () => {
    const { say, wait, heard } = setUp();
    say('Card sent');
    wait(1000);
    expect(heard()).toBe('');
    say('Connection lost');
    expect(heard()).toBe('Connection lost');
  });

  test('given the same text twice, then the second counts as new', () => {
    const { say, wait, heard, node } = setUp();
    say('Card sent');
    const first = node();
    say('Card sent');
    wait(1000);
    expect(heard()).toBe('Card sent');
    expect(node()).not.toBe(first);
  });

  test('given the page goes away, then no timer stays behind', () => {
    const { say, unmount } = setUp();
    say('Card sent');
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
