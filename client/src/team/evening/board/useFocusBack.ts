import { type RefObject, useEffect, useRef } from 'react';

/** For a button that turns into a field and back: the focus comes back with it. */
export const useFocusBack = (isField: boolean): RefObject<HTMLButtonElement | null> => {
  const button = useRef<HTMLButtonElement>(null);
  const wasField = useRef(false);
  useEffect(() => {
    // Only if the field went away under the focus: who has clicked elsewhere wants to be there.
    if (wasField.current && !isField && document.activeElement === document.body) button.current?.focus();
    wasField.current = isField;
  }, [isField]);
  return button;
};
