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

interface Scroller extends Edges {
  readonly element: Element;
}

/** What scrolls around an element: the pane of the board, then the page. */
const scrollersAround = (under: Element): Scroller[] => {
  const pane = under.closest('[data-pane]');
  const page = document.scrollingElement;
  const { top, bottom } = pane?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return [
    ...(pane ? [{ element: pane, top, bottom }] : []),
    ...(page ? [{ element: page, top: 0, bottom: window.innerHeight }] : []),
  ];
};

/** Scrolls as far as it goes. @returns whether it went anywhere */
const scrollBy = (element: Element, distance: number): boolean => {
  const before = element.scrollTop;
  element.scrollTop += distance;
  return element.scrollTop !== before;
};

/** Scrolls panes at their edges while something is dragged. */
interface EdgeScroller {
  /** Is told where the pointer is, and what lies under it. */
  readonly follow: (at: Point, under: Element) => void;
  readonly stop: () => void;
}

/**
 * Away from the edges nothing is measured and no frame is asked for. A drag that begins near an edge scrolls only once
 * the pointer has moved towards it.
 * @param start where the drag begins
 */
export const scrollAtEdges = (start: Point): EdgeScroller => {
  const leans = { up: false, down: false };
  let [y, lastTime, frame] = [start.y, 0, 0];
  let pane: Element | null | undefined;
  let scrollers: readonly Scroller[] = [];

  const speedOf = (scroller: Scroller): number => {
    const speed = speedAt(y, scroller);
    return (speed < 0 ? leans.up : leans.down) ? speed : 0;
  };
  const step = (time: number): void => {
    // A frame has the time of its beginning, which may lie before the movement that asked for it.
    const seconds = Math.min(LONGEST_STEP, Math.max(0, time - lastTime)) / 1000;
    lastTime = time;
    scrollers.some((scroller) => scrollBy(scroller.element, speedOf(scroller) * seconds));
    frame = scrollers.some(speedOf) ? requestAnimationFrame(step) : 0;
  };
  return {
    follow: (at, under) => {
      if (at.y < y) leans.up = true;
      if (at.y > y) leans.down = true;
      y = at.y;
      const here = under.closest('[data-pane]');
      if (here !== pane) [pane, scrollers] = [here, scrollersAround(under)];
      if (frame !== 0 || !scrollers.some(speedOf)) return;
      lastTime = performance.now();
      frame = requestAnimationFrame(step);
    },
    stop: () => cancelAnimationFrame(frame),
  };
};
