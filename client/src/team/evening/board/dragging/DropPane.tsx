import { useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';

interface DropPaneProps {
  readonly id: string;
  /** `data-drop` of the pane where no other element takes the card. */
  readonly dropId?: string | undefined;
  /** Of the element that scrolls. */
  readonly className?: string | undefined;
  readonly contentClassName?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the board that scrolls by itself when a card is dragged to its edge. */
export function DropPane({ id, dropId, className, contentClassName, children }: DropPaneProps) {
  const { setNodeRef } = useDroppable({ id });
  return (
    <div className={className} data-pane={id} data-drop={dropId}>
      <div ref={setNodeRef} className={contentClassName}>
        {children}
      </div>
    </div>
  );
}
