import { type RefObject, useEffect, useState } from 'react';
import type { Room } from './sheet.ts';

/** Height of the line above the columns of an area, in rem. */
export const AREA_HEAD = 2.25;

const roomIn = (element: HTMLElement): Room => {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: element.clientWidth, height: element.clientHeight - AREA_HEAD * rem, rem };
};

/** The room that an element has for the columns of a board; null before it has been measured. */
export const useRoom = (ref: RefObject<HTMLElement | null>): Room | null => {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const now = roomIn(element);
      setRoom((last) =>
        last && (Object.keys(now) as (keyof Room)[]).every((key) => last[key] === now[key]) ? last : now,
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
};
