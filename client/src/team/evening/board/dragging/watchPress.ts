import { MouseSensor, TouchSensor } from '@dnd-kit/core';
import type { Point } from '../model/frame.ts';

/** A click may tremble by this many pixels. */
const MOUSE = { activationConstraint: { distance: 6 } };
/** A finger that moves earlier scrolls; one that rests takes the card. */
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };

type SensorProps = ConstructorParameters<typeof MouseSensor>[0];

/** What becomes of a press that is a drag. Points are those of the window, in CSS pixels. */
interface PressHandlers {
  readonly onStart: (at: Point) => void;
  readonly onMove: (at: Point) => void;
  readonly onEnd: () => void;
  /** Escape, a window of another size, another page before this one, or a finger that the system takes away. */
  readonly onCancel: () => void;
}

/**
 * Watches a press of the first mouse button, or of one finger, until it is let go. Short ones are clicks and early
 * moves of a finger scroll: then only `onCancel` or `onEnd` is called. A drag's own click is swallowed.
 *
 * Of the library only its sensors are used. Its board would render itself with every movement, and look for what
 * depends on it in every one of a thousand cards.
 */
export const watchPress = (
  event: MouseEvent | TouchEvent,
  { onStart, onMove, onEnd, onCancel }: PressHandlers,
): void => {
  const isTouch = 'touches' in event;
  if (isTouch ? event.touches.length > 1 : event.button !== 0) return;
  const nothing = (): void => undefined;
  const options = isTouch ? TOUCH : MOUSE;
  const props = {
    active: 'press',
    event,
    options,
    onStart,
    onMove,
    onEnd,
    onCancel,
    onAbort: nothing,
    onPending: nothing,
  };
  // The sensors for mouse and finger never look at what else the library's own board would tell them.
  new (isTouch ? TouchSensor : MouseSensor)(props as Partial<SensorProps> as SensorProps);
};

/**
 * Must be called once before fingers drag: iOS lets a drag keep the page from scrolling only where somebody has
 * listened to moving fingers from the beginning.
 * @returns the end of it
 */
export const allowFingers = (): (() => void) => TouchSensor.setup();
