import { type RefObject, useEffect } from 'react';
import styles from './Dialog.module.css';

/** Safari before 15.4 knows no `<dialog>`: there it is a plain box above a shade. */
function show(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else {
    dialog.setAttribute('open', '');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    dialog.classList.add(styles['plain'] ?? 'plain');
  }
}

/**
 * Shows a `<dialog>` as a modal for as long as the component is mounted, moves the focus to the element marked
 * `data-autofocus` or else to its heading, and at the end back to where it was, if that element still exists.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = document.activeElement;
    show(dialog);
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      if (typeof dialog.close === 'function') dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [ref]);
}
