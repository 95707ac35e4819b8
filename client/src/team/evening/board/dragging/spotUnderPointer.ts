import type { Collision, CollisionDetection } from '@dnd-kit/core';
import type { CardPart } from '../model/dropTarget.ts';

/** The element under the pointer that takes cards, and where on it the pointer is. */
export interface Spot extends CardPart {
  /** Its `data-drop`. */
  readonly dropId: string;
  /** The `data-drop` of the cluster around it; empty outside of clusters. */
  readonly cluster: string;
  /** Whether the pointer is on the second half of that cluster. */
  readonly late: boolean;
}

/** What the mouse said last; there is one on a page. */
const last = { shift: false, x: NaN, y: NaN, under: null as Element | null, at: 0 };

/** For so long what was under the mouse is taken to be there still, unless it has moved on. */
const FRESH_MS = 100;

/** What a movement of the mouse tells. */
interface Movement {
  readonly shiftKey: boolean;
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget;
}

/** Takes note of a movement, before the spot is looked for: which keys are held, and what lies under the mouse. */
export const noteMovement = ({ shiftKey, clientX, clientY, target }: Movement): void => {
  const under = target instanceof Element ? target : null;
  Object.assign(last, { shift: shiftKey, x: clientX, y: clientY, under, at: performance.now() });
};

/** The element there. The browser has looked for it already to send the mouse's event; asking again is dear. */
const elementAt = (x: number, y: number): Element | null => {
  const isKnown = last.x === x && last.y === y && performance.now() - last.at < FRESH_MS;
  return isKnown && last.under?.isConnected ? last.under : document.elementFromPoint(x, y);
};

const spotAt = (under: Element, element: Element, x: number, y: number): Spot => {
  const { top, bottom } = element.getBoundingClientRect();
  const cluster = under.closest('[data-drop^="cluster/"]');
  const { left = 0, right = 0 } = cluster?.getBoundingClientRect() ?? {};
  return {
    dropId: element.getAttribute('data-drop') ?? '',
    lower: y > (top + bottom) / 2,
    same: last.shift || under.closest('[data-same]') !== null,
    cluster: cluster?.getAttribute('data-drop') ?? '',
    late: x > (left + right) / 2,
  };
};

/**
 * Finds the spot by asking the browser what lies under the pointer, once per move. Unlike a comparison of measured
 * rectangles this costs the same with 20 and with 1,000 cards, and it knows what is scrolled out of sight.
 */
export const spotUnderPointer: CollisionDetection = ({ pointerCoordinates }): Collision[] => {
  if (!pointerCoordinates) return [];
  const { x, y } = pointerCoordinates;
  const under = elementAt(x, y);
  const element = under?.closest('[data-drop]');
  const pane = under?.closest('[data-pane]')?.getAttribute('data-pane');
  if (!under || !element) return pane ? [{ id: pane }] : [];
  return [{ id: pane ?? '', data: { spot: spotAt(under, element, x, y) } }];
};

/** The spot in a drag event. */
export const spotOf = (collisions: readonly Collision[] | null): Spot | null => {
  const spot: unknown = collisions?.[0]?.data?.['spot'];
  return (spot as Spot | undefined) ?? null;
};
