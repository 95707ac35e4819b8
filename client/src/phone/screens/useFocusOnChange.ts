import { useEffect, useRef } from 'react';
import { focusHeading } from './focus.ts';

/**
 * Moves the focus to the page's title when another page takes its place, as loading one would.
 * @param page names what is shown; the first one is left alone
 */
export function useFocusOnChange(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) focusHeading();
    before.current = page;
  }, [page]);
}
