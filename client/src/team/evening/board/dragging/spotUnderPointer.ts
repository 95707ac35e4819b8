import type { Collision, CollisionDetection } from '@dnd-kit/core';

/** The element under the pointer that takes cards. */
export interface Spot {
  /** Its `data-drop`. */
  readonly dropId: string;
  /** Whether the pointer is on its lower half. */
  readonly lower: boolean;
}

/**
 * Finds the spot by asking the browser what lies under the pointer, once per move. Unlike a comparison of measured
 * rectangles this costs the same with 20 and with 1,000 cards, and it knows what is scrolled out of sight.
 */
export const spotUnderPointer: CollisionDetection = ({ pointerCoordinates }): Collision[] => {
  if (!pointerCoordinates) return [];
  const { x, y } = pointerCoordinates;
  const under = document.elementFromPoint(x, y);
  const element = under?.closest('[data-drop]');
  const pane = under?.closest('[data-pane]')?.getAttribute('data-pane');
  if (!element) return pane ? [{ id: pane }] : [];
  const { top, bottom } = element.getBoundingClientRect();
  const spot: Spot = { dropId: element.getAttribute('data-drop') ?? '', lower: y > (top + bottom) / 2 };
  return [{ id: pane ?? '', data: { spot } }];
};

/** The spot in a drag event. */
export const spotOf = (collisions: readonly Collision[] | null): Spot | null => {
  const spot: unknown = collisions?.[0]?.data?.['spot'];
  return (spot as Spot | undefined) ?? null;
};
