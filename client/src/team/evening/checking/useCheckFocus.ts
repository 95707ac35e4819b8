import { type RefObject, useEffect, useRef } from 'react';

interface CheckFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Moves the focus to the card at this place of the list, at its ends to the one that is there. */
  readonly goTo: (index: number) => void;
  /** The card at this place is about to go: once it has, the focus is with the one that takes its place. */
  readonly stayAt: (index: number) => void;
}

const stopsIn = (list: HTMLUListElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-show]') ?? []),
];

/** Keeps the focus in the list while cards leave it one after the other. */
export const useCheckFocus = (count: number): CheckFocus => {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  const goTo = (index: number): void => {
    const stops = stopsIn(list.current);
    const stop = stops[Math.min(Math.max(index, 0), stops.length - 1)];
    (stop ?? document.querySelector<HTMLElement>('h1'))?.focus();
  };
  useEffect(() => {
    if (wanted.current !== null) goTo(wanted.current);
    wanted.current = null;
  }, [count]);
  return {
    list,
    goTo,
    stayAt: (index) => {
      wanted.current = index;
    },
  };
};
