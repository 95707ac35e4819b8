// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scrollAtEdges, speedAt } from './scrollAtEdges.ts';

const PANE = { top: 100, bottom: 1100 };

describe('the speed at the edges of a pane', () => {
  it('given the pointer away from the edges, then nothing scrolls', () => {
    expect([221, 600, 979].map((y) => speedAt(y, PANE))).toEqual([0, 0, 0]);
  });

  it('given the pointer nears an edge, then it scrolls faster and faster, and beyond the edge no faster than that', () => {
    expect([160, 100, 0].map((y) => speedAt(y, PANE))).toEqual([-1000, -2000, -2000]);
    expect([1040, 1100, 1500].map((y) => speedAt(y, PANE))).toEqual([1000, 2000, 2000]);
  });

  it('given a pane without height, then nothing scrolls', () => {
    expect(speedAt(5, { top: 5, bottom: 5 })).toBe(0);
  });
});

describe('a pane that something is dragged over', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    const pane = document.createElement('div');
    pane.dataset['pane'] = 'unsorted';
    pane.append(document.createElement('span'));
    document.body.replaceChildren(pane);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 300, 1000));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  /** Something taken up at this height. */
  const taken = (y: number) => {
    const scroller = scrollAtEdges({ x: 0, y });
    const moveTo = (next: number): void => scroller.follow({ x: 0, y: next }, document.querySelector('span')!);
    return { end: scroller.stop, moveTo, scrolled: () => document.querySelector('div')?.scrollTop ?? NaN };
  };

  it('given it was taken at the edge, then the pane rests until the pointer moves towards that edge', () => {
    const { end, moveTo, scrolled } = taken(1080);
    vi.advanceTimersByTime(200);
    moveTo(1070);
    vi.advanceTimersByTime(200);
    expect(scrolled()).toBe(0);
    moveTo(1075);
    vi.advanceTimersByTime(200);
    expect(scrolled()).toBeGreaterThan(200);
    end();
  });

  it('given a frame that began before the pointer moved, then the pane does not go the other way', () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (step: FrameRequestCallback) => frames.push(step));
    const { end, moveTo, scrolled } = taken(600);
    document.querySelector('div')!.scrollTop = 500;
    moveTo(1100);
    frames[0]?.(performance.now() - 8);
    expect([frames.length, scrolled()]).toEqual([2, 500]);
    end();
  });

  it('given it is let go, then the pane rests', () => {
    const { end, moveTo, scrolled } = taken(600);
    moveTo(1100);
    vi.advanceTimersByTime(100);
    end();
    const before = scrolled();
    vi.advanceTimersByTime(200);
    expect([before > 0, scrolled()]).toEqual([true, before]);
  });
});
