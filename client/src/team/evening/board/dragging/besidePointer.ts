import type { Modifier } from '@dnd-kit/core';

/** How far below and beside the pointer what is dragged hangs, in CSS pixels. */
const HANG = 14;

/** Where a drag was begun with mouse or finger. */
const startOf = (event: Event | null): { readonly clientX: number; readonly clientY: number } | undefined => {
  if (event instanceof MouseEvent) return event;
  return 'TouchEvent' in window && event instanceof TouchEvent ? event.touches[0] : undefined;
};

/** Lets what is dragged hang beside the pointer, so that it does not cover what would take it. */
const besidePointer: Modifier = ({ activatorEvent, draggingNodeRect, transform }) => {
  const start = startOf(activatorEvent);
  if (!start || !draggingNodeRect) return transform;
  return {
    ...transform,
    x: transform.x + start.clientX - draggingNodeRect.left + HANG,
    y: transform.y + start.clientY - draggingNodeRect.top + HANG,
  };
};

/** The same list for every render. */
export const BESIDE_POINTER = [besidePointer];
