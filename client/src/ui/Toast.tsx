import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { CloseIcon } from './CloseIcon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';
import { useTimeout } from './useTimeout.ts';

export interface ToastMessage {
  /** A new id restarts the time. */
  readonly id: string | number;
  readonly text: ReactNode;
  /** Offered for as long as the toast stands; it must be reachable elsewhere, too. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

interface ToastProps {
  /** Keep the component mounted and pass null while there is nothing to say. */
  readonly message: ToastMessage | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Time until it closes by itself; it does not run while the pointer or the focus is on it. Without it: never. */
  readonly durationMs?: number | undefined;
}

/** One short message at the foot of the page about what has just been done, with a way back. */
export function Toast({ message, closeLabel, onClose, durationMs }: ToastProps) {
  const [heldId, setHeldId] = useState<ToastMessage['id'] | null>(null);
  const held = message !== null && heldId === message.id;
  useTimeout(onClose, message && !held ? durationMs : undefined, message?.id);
  const hold = () => setHeldId(message?.id ?? null);
  const release = () => setHeldId(null);
  const act = () => {
    message?.action?.onAct();
    onClose();
  };
  return (
    <div className={styles['place']} onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <div className={message ? styles['toast'] : undefined}>
        <span className={styles['text']} role="status">
          {message?.text}
        </span>
        {message && (
          <span className={styles['buttons']}>
            {message.action && (
              <Button variant="quiet" className={styles['action']} onClick={act}>
                {message.action.label}
              </Button>
            )}
            <IconButton label={closeLabel} icon={<CloseIcon />} onClick={onClose} />
          </span>
        )}
      </div>
    </div>
  );
}
