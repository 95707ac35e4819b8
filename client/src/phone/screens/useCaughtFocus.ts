import { useEffect, useRef } from 'react';
import { focusHeading } from './focus.ts';

/**
 * When the evening goes on, what had the focus may be taken off the page, and a keyboard or a screen reader would begin
 * anew at the top of everything: then the focus goes to the page's title. A focus that somebody has left is let alone.
 */
export function useCaughtFocus(): void {
  const last = useRef<Node | null>(null);
  useEffect(() => {
    const take = ({ target }: FocusEvent): void => {
      last.current = target instanceof Node ? target : null;
    };
    const leave = ({ target }: FocusEvent): void => {
      // Chromium tells of this also while it takes the element off the page.
      setTimeout(() => {
        if (last.current === target && last.current?.isConnected) last.current = null;
      });
    };
    document.addEventListener('focusin', take);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', take);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    // An act that has its own idea of where to go on comes first.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusHeading();
    });
  });
}
