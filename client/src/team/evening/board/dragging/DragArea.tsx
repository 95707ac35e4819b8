import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useSteady } from '../useSteady.ts';
import { type Taken, takenAt, takenElementAt } from './cardElement.ts';
import { carry, type CarryHandlers } from './carry.ts';
import styles from './DragArea.module.css';
import { allowFingers } from './watchPress.ts';

interface DragAreaProps extends Omit<CarryHandlers, 'onStart'> {
  readonly children: ReactNode;
  /** What follows the pointer while something is dragged; null otherwise. */
  readonly overlay: ReactNode;
  readonly onStart: (taken: Taken) => void;
}

/**
 * Lets cards (`data-card`), and clusters by their grip (`data-grip`), be dragged with mouse and finger onto elements
 * with `data-drop`. Keys have their own way.
 */
export function DragArea({ children, overlay, ...handlers }: DragAreaProps) {
  const { onStart, onOver, onDrop, onCancel } = handlers;
  const on = useSteady({ onStart, onOver, onDrop, onCancel });
  const follower = useRef<HTMLDivElement>(null);
  const abandon = useRef<() => void>(undefined);
  useEffect(() => allowFingers(), []);
  useEffect(() => () => abandon.current?.(), []);

  const press = ({ nativeEvent: event }: SyntheticEvent<Element, MouseEvent | TouchEvent>): void => {
    const [taken, element] = [takenAt(event.target), takenElementAt(event.target)];
    // What somebody else has in the hand is not grabbed.
    if (!taken || !element || !follower.current || element.hasAttribute('data-held')) return;
    // Rendered at once: the first movement already finds out where the card would go.
    const start = (): void => flushSync(() => on.onStart(taken));
    abandon.current = carry({ event, element, overlay: follower.current }, { ...on, onStart: start });
  };
  const presses = { onMouseDown: press, onTouchStart: press };
  return (
    <>
      <div className={styles['area']} {...presses}>
        {children}
      </div>
      <div ref={follower} className={styles['overlay']}>
        {overlay}
      </div>
    </>
  );
}
