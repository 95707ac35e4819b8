import type { Point } from '../model/frame.ts';
import { scrollAtEdges } from './scrollAtEdges.ts';
import { type Spot, spotFinder } from './spotFinder.ts';
import { watchPress } from './watchPress.ts';

/** How far below and beside the pointer what is dragged hangs, in CSS pixels, so that it does not cover what takes it. */
const HANG = 14;

/** A press on something that can be dragged. */
interface Press {
  readonly event: MouseEvent | TouchEvent;
  /** What is pressed. */
  readonly element: HTMLElement;
  /** What follows the pointer once it is a drag; it is as wide as what is pressed. */
  readonly overlay: HTMLElement;
}

export interface CarryHandlers {
  readonly onStart: () => void;
  /** Called with every move; null = nothing there takes cards. */
  readonly onOver: (spot: Spot | null) => void;
  /** Called with the spot to drop on. */
  readonly onDrop: (spot: Spot | null) => void;
  readonly onCancel: () => void;
}

const elementAt = ({ x, y }: Point): Element | null => document.elementFromPoint(x, y);

const hang = (overlay: HTMLElement, { x, y }: Point): void => {
  overlay.style.transform = `translate3d(${x + HANG}px, ${y + HANG}px, 0)`;
};

interface Carried {
  readonly moveTo: (at: Point) => void;
  /** @returns the spot that was told last, unless what lay there has gone from the page: then the one there now */
  readonly letGo: () => Spot | null;
}

/** Takes up what is pressed, and tells from now on what lies under the pointer: as it moves, and as the board scrolls. */
const takeUp = ({ event, element, overlay }: Press, start: Point, tell: CarryHandlers['onOver']): Carried => {
  const pointer = { at: start, shift: event.shiftKey };
  const [spots, scrolling] = [spotFinder(), scrollAtEdges(start)];
  let spot: Spot | null = null;
  let looked: Element | null = null;
  const look = (at: Point, under: Element | null): void => {
    pointer.at = at;
    looked = under;
    spot = under && spots.find(under, at, pointer.shift);
    if (under) scrolling.follow(at, under);
    tell(spot);
  };
  /** The browser has looked for what is under the mouse to send its event; asking again is dear. */
  let underMouse: Element | null = null;
  const note = ({ target, shiftKey }: MouseEvent): void => {
    underMouse = target instanceof Element ? target : null;
    pointer.shift = shiftKey;
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('mousemove', note, { capture: true, signal });
  const scrolled = (): void => {
    spots.forget();
    tell(null);
    look(pointer.at, elementAt(pointer.at));
  };
  document.addEventListener('scroll', scrolled, { capture: true, signal });
  Object.assign(overlay.style, { left: 0, top: 0, width: `${element.getBoundingClientRect().width}px` });
  hang(overlay, start);
  return {
    moveTo: (at) => {
      hang(overlay, at);
      look(at, underMouse ?? elementAt(at));
    },
    letGo: () => {
      listening.abort();
      if (looked?.isConnected === false) look(pointer.at, elementAt(pointer.at));
      scrolling.stop();
      return spot;
    },
  };
};

/**
 * Carries what is pressed from where it lies to where it is let go. React hears of it only through the handlers:
 * a movement moves one layer and asks what lies under the pointer. Once the layer has gone with its board, nothing is
 * taken up and nothing told.
 * @returns lets go without a word, for a board that goes away
 */
export const carry = (press: Press, { onStart, onOver, onDrop, onCancel }: CarryHandlers): (() => void) => {
  let carried: Carried | null = null;
  const letGo = (then: (spot: Spot | null) => void): void => {
    const letting = carried;
    carried = null;
    const spot = letting?.letGo() ?? null;
    if (letting && press.overlay.isConnected) then(spot);
  };
  watchPress(press.event, {
    onStart: (at) => {
      if (!press.overlay.isConnected) return;
      carried = takeUp(press, at, onOver);
      onStart();
    },
    onMove: (at) => carried?.moveTo(at),
    onEnd: () => letGo(onDrop),
    onCancel: () => letGo(onCancel),
  });
  return () => letGo(() => undefined);
};
