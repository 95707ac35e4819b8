import { type RefObject, useEffect, useEffectEvent } from 'react';
import styles from './Dialog.module.css';

/** Safari before 15.4 knows no `<dialog>`: there it is a plain box above a shade, and Escape is heard by hand. */
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
 * Shows a `<dialog>` as a modal for as long as the component is mounted, moves the focus into it and, at the end, back
 * to where it was if that element still exists.
 * @param onClose called when the person presses Escape (or the back gesture of Android)
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  const wantsToClose = useEffectEvent((event: Event) => {
    event.preventDefault();
    onClose();
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) wantsToClose(event);
    };
    dialog.addEventListener('cancel', wantsToClose);
    dialog.addEventListener('keydown', onKey);
    show(dialog);
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      dialog.removeEventListener('cancel', wantsToClose);
      dialog.removeEventListener('keydown', onKey);
      if (typeof dialog.close === 'function') dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [ref]);
}
