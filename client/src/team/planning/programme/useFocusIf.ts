import { type RefObject, useEffect, useRef } from 'react';

/** Gives an element the focus when it appears for this reason: something that was just added, and where one goes on. */
export const useFocusIf = <Element extends HTMLElement>(isWanted: boolean): RefObject<Element | null> => {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, [isWanted]);
  return element;
};
