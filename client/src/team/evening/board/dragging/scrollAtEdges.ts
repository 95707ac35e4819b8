import type { Point } from '../model/frame.ts';

/** This share of a pane, at its upper and its lower edge, scrolls it. */
const ZONE = 0.12;
/** At the very edge, in CSS pixels per second. */
const FASTEST = 2000;
/** A page that was held up does not jump, in milliseconds. */
const LONGEST_STEP = 50;

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How fast a pane scrolls while something is dragged over it.
 * @param y of the pointer, in the same pixels as the pane's edges
 * @returns CSS pixels per second, negative = up; 0 away from the edges
 */
export const speedAt = (y: number, { top, bottom }: Edges): number => {
  const zone = (bottom - top) * ZONE;
  if (zone <= 0) return 0;
  const [above, below] = [top + zone - y, y - (bottom - zone)];
  if (above > 0) return -FASTEST * Math.min(1, above / zone);
  return below > 0 ? FASTEST * Math.min(1, below / zone) : 0;
};

/** What scrolls under the pointer: the pane of the board, then the page. */
const scrollersAt = (under: Element | null): HTMLElement[] =>
  [under?.closest('[data-pane]'), document.scrollingElement].filter((each) => each instanceof HTMLElement);

const edgesOf = (scroller: HTMLElement): Edges =>
  scroller === document.scrollingElement ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect();

/** A drag that begins near an edge scrolls only once the pointer has moved towards it. */
interface Leanings {
  readonly up: boolean;
  readonly down: boolean;
}

/** Scrolls what lies under the pointer, as far as it goes. */
const scrollBy = (scroller: HTMLElement, y: number, leans: Leanings, milliseconds: number): boolean => {
  const speed = speedAt(y, edgesOf(scroller));
  if (speed === 0 || !(speed < 0 ? leans.up : leans.down)) return false;
  const before = scroller.scrollTop;
  scroller.scrollTop += (speed * milliseconds) / 1000;
  return scroller.scrollTop !== before;
};

/**
 * Scrolls panes at their edges while something is dragged, once per frame.
 * @param pointer asked in every frame: where the pointer is and what lies under it
 * @returns the end of it
 */
export const scrollAtEdges = (pointer: () => { readonly at: Point; readonly under: Element | null }): (() => void) => {
  let leans: Leanings = { up: false, down: false };
  let [lastY, lastTime, frame] = [pointer().at.y, performance.now(), 0];
  const step = (time: number): void => {
    const { at, under } = pointer();
    leans = { up: leans.up || at.y < lastY, down: leans.down || at.y > lastY };
    const passed = Math.min(LONGEST_STEP, time - lastTime);
    scrollersAt(under).some((scroller) => scrollBy(scroller, at.y, leans, passed));
    [lastY, lastTime] = [at.y, time];
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
};
