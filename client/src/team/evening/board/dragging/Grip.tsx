import { useDraggable, useDroppable } from '@dnd-kit/core';
import { type Ref, type SyntheticEvent, useImperativeHandle, useLayoutEffect } from 'react';
import { takenElementAt } from './cardElement.ts';

/** Takes up what is pressed, if it can be dragged. */
export interface Grab {
  readonly grab: (name: 'onMouseDown' | 'onTouchStart', event: SyntheticEvent) => void;
}

/**
 * One draggable for the whole board, which takes the place of the element that is pressed: a draggable per card would
 * render every card anew whenever the pointer enters another one.
 */
export function Grip({ ref }: { readonly ref: Ref<Grab> }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'card' });
  useImperativeHandle(ref, () => ({
    grab: (name, event) => {
      const element = takenElementAt(event.target);
      // What somebody else has in the hand is not grabbed.
      if (!element || element.hasAttribute('data-held')) return;
      setNodeRef(element);
      (listeners as Readonly<Record<string, (event: SyntheticEvent) => void>> | undefined)?.[name]?.(event);
    },
  }));
  return null;
}

interface PaneProps {
  readonly id: string;
  readonly element: HTMLElement;
}

/** Stands for a pane of the board, so that it scrolls while something is dragged to its edge. */
export function Pane({ id, element }: PaneProps) {
  const { setNodeRef } = useDroppable({ id });
  useLayoutEffect(() => setNodeRef(element), [setNodeRef, element]);
  return null;
}
