import { type RefObject, useEffect, useState } from 'react';
import type { Room } from './sheet.ts';

/** Height of the lines above and below the columns of an area, in rem: the title, and the marks of the pages. */
const AROUND_COLUMNS = 2.25 + 1.5;

const roomIn = (element: HTMLElement): Room => {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: element.clientWidth, height: element.clientHeight - AROUND_COLUMNS * rem, rem };
};

const isSame = (a: Room, b: Room): boolean => a.width === b.width && a.height === b.height && a.rem === b.rem;

/** The room that an element has for the columns of a board; null before it has been measured. */
export const useRoom = (ref: RefObject<HTMLElement | null>): Room | null => {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const now = roomIn(element);
      setRoom((last) => (last && isSame(last, now) ? last : now));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
};
