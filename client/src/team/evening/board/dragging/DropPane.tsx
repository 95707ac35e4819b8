import { type ReactNode, use, useCallback } from 'react';
import { PanesContext } from './PanesContext.ts';

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
  const register = use(PanesContext);
  const content = useCallback((element: HTMLElement | null) => register(id, element), [register, id]);
  return (
    <div className={className} data-pane={id} data-drop={dropId}>
      <div ref={content} className={contentClassName}>
        {children}
      </div>
    </div>
  );
}
