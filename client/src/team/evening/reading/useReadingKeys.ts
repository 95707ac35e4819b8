import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type ReadingKey, readingKey } from './readingKeys.ts';

/** Fields and open lists keep their keys. */
const isElsewhere = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [role="menu"]') !== null;

/**
 * Hears the keys while the focus is in a part of the page, and puts it there at the beginning if nothing else has it:
 * then they work at once. Each of them has a button that does the same.
 */
export const useReadingKeys = (part: RefObject<HTMLElement | null>, onKey: (key: ReadingKey) => void): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const key = readingKey(event);
    if (!key || event.defaultPrevented || isElsewhere(event)) return;
    event.preventDefault();
    onKey(key);
  });
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
    const listener = (event: KeyboardEvent) => pressed(event);
    element.addEventListener('keydown', listener);
    return () => element.removeEventListener('keydown', listener);
  }, [part]);
};
