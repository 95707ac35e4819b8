import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** The question ("Karte löschen?"). */
  readonly title: ReactNode;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The verb of the question ("Löschen"), not "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** For what cannot be undone. */
  readonly danger?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something happens. The focus starts on "cancel", so that a stray Enter changes nothing. */
export function ConfirmDialog({ danger = false, ...props }: ConfirmDialogProps) {
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onCancel}
      footer={
        <>
          <Button data-autofocus onClick={props.onCancel}>
            {props.cancelLabel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={props.busy} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
