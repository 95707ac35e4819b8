import { type ReactNode, type SyntheticEvent, useId, useRef } from 'react';
import { classNames } from './classNames.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './CloseIcon.tsx';
import { useModal } from './useModal.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons; the one that leads on comes last. */
  readonly footer?: ReactNode;
  /** Name of the button in the corner ("Schließen"); without it the footer must offer a way out. */
  readonly closeLabel?: string | undefined;
  readonly wide?: boolean | undefined;
  /** Called for the corner button and for the Escape key; the dialog closes when `open` becomes false. */
  readonly onClose: () => void;
}

/**
 * A modal dialog. The focus goes to the element marked `data-autofocus`, else to the title, and returns to where it
 * was. A click beside the dialog does nothing: a slip must not cost a typed text.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ title, children, footer, closeLabel, wide = false, onClose }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  const leave = (event: SyntheticEvent<HTMLDialogElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={classNames(styles['dialog'], wide && styles['wide'])}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave(event);
      }}
      // the back gesture of Android; a file chooser inside reports its own cancellation here, too
      onCancel={(event) => {
        if (event.target === event.currentTarget) leave(event);
      }}
      // a second back gesture closes it without asking
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
    >
      <div className={styles['head']}>
        <h2 id={titleId} className={styles['title']} tabIndex={-1}>
          {title}
        </h2>
        {closeLabel !== undefined && <IconButton label={closeLabel} icon={<CloseIcon />} onClick={onClose} />}
      </div>
      {children}
      {footer !== undefined && <div className={styles['foot']}>{footer}</div>}
    </dialog>
  );
}
