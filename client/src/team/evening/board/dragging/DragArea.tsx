import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, type SyntheticEvent, useCallback, useRef, useState } from 'react';
import { BESIDE_POINTER } from './besidePointer.ts';
import { type Taken, takenAt } from './cardElement.ts';
import styles from './DragArea.module.css';
import { type Grab, Grip, Pane } from './Grip.tsx';
import { PanesContext, type RegisterPane } from './PanesContext.ts';
import { noteMovement, type Spot, spotOf, spotUnderPointer } from './spotUnderPointer.ts';

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
 * with `data-drop`. Keys have their own way. The board stands beside the library's context and not in it: the library
 * changes that with every movement, and React would look for what depends on it in every one of a thousand cards.
 */
export function DragArea({ children, overlay, onStart, onOver, onDrop, onCancel }: DragAreaProps) {
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const grip = useRef<Grab>(null);
  const [panes, register] = usePanes();
  const handlers = {
    onMouseDown: (event: SyntheticEvent) => grip.current?.grab('onMouseDown', event),
    onTouchStart: (event: SyntheticEvent) => grip.current?.grab('onTouchStart', event),
    onMouseMoveCapture: noteMovement,
  };
  return (
    <>
      <PanesContext value={register}>
        <div className={styles['area']} {...handlers}>
          {children}
        </div>
      </PanesContext>
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
        <Grip ref={grip} />
        {[...panes].map(([id, element]) => (
          <Pane key={id} id={id} element={element} />
        ))}
        <DragOverlay dropAnimation={null} modifiers={BESIDE_POINTER} className={styles['overlay'] ?? ''}>
          {overlay}
        </DragOverlay>
      </DndContext>
    </>
  );
}

/** The panes that are on the board, by id, and how one tells that it is there. */
const usePanes = (): readonly [ReadonlyMap<string, HTMLElement>, RegisterPane] => {
  const [panes, setPanes] = useState<ReadonlyMap<string, HTMLElement>>(new Map());
  const register = useCallback<RegisterPane>((id, element) => {
    setPanes((now) => {
      const others = [...now].filter(([other]) => other !== id);
      return new Map(element ? [...others, [id, element]] : others);
    });
  }, []);
  return [panes, register];
};
