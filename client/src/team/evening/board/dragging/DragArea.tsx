import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { type Taken, takenAt, takenElementAt } from './cardElement.ts';
import styles from './DragArea.module.css';
import { BESIDE_POINTER } from './besidePointer.ts';
import { noteHeldKeys, type Spot, spotOf, spotUnderPointer } from './spotUnderPointer.ts';

/** A click may tremble by this many pixels. */
const MOUSE = { activationConstraint: { distance: 6 } };
/** A finger that moves earlier scrolls; one that rests takes the card. */
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };
/** Only a pane's upper and lower edge scroll it. */
const AUTO_SCROLL = { threshold: { x: 0, y: 0.12 } };
/** The board says in the person's language what happens; the library shall say nothing. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};

interface DragAreaProps {
  readonly children: ReactNode;
  /** What follows the pointer while something is dragged. */
  readonly overlay: ReactNode;
  readonly onStart: (taken: Taken) => void;
  /** Called with every move; null = nothing there takes cards. */
  readonly onOver: (spot: Spot | null) => void;
  readonly onDrop: (spot: Spot | null) => void;
  readonly onCancel: () => void;
}

/**
 * Lets cards (`data-card`), and clusters by their grip (`data-grip`), be dragged with mouse and finger onto elements
 * with `data-drop`. Keys have their own way.
 */
export function DragArea({ children, overlay, onStart, onOver, onDrop, onCancel }: DragAreaProps) {
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={spotUnderPointer}
      autoScroll={AUTO_SCROLL}
      accessibility={SILENT}
      onDragStart={({ activatorEvent }: DragStartEvent) => {
        const taken = takenAt(activatorEvent.target);
        if (taken) onStart(taken);
      }}
      onDragMove={({ collisions }: DragMoveEvent) => onOver(spotOf(collisions))}
      onDragEnd={({ collisions }: DragEndEvent) => onDrop(spotOf(collisions))}
      onDragCancel={onCancel}
    >
      <Grip>{children}</Grip>
      <DragOverlay dropAnimation={null} modifiers={BESIDE_POINTER} className={styles['overlay'] ?? ''}>
        {overlay}
      </DragOverlay>
    </DndContext>
  );
}

/**
 * One draggable for the whole board, which takes the place of the element that is pressed: a draggable per card would
 * render every card anew whenever the pointer enters another one.
 */
function Grip({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'card' });
  const grab = (name: 'onMouseDown' | 'onTouchStart') => (event: SyntheticEvent) => {
    const element = takenElementAt(event.target);
    // What somebody else has in the hand is not grabbed.
    if (!element || element.hasAttribute('data-held')) return;
    setNodeRef(element);
    (listeners as Readonly<Record<string, (event: SyntheticEvent) => void>> | undefined)?.[name]?.(event);
  };
  const handlers = {
    onMouseDown: grab('onMouseDown'),
    onTouchStart: grab('onTouchStart'),
    onMouseMoveCapture: noteHeldKeys,
  };
  return (
    <div className={styles['area']} {...handlers}>
      {children}
    </div>
  );
}
