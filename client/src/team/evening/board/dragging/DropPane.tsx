import type { ReactNode } from 'react';

interface DropPaneProps {
  readonly id: string;
  /** Of the element that scrolls. */
  readonly className?: string | undefined;
  readonly contentClassName?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the board that scrolls by itself when a card is dragged to its edge. */
export function DropPane({ id, className, contentClassName, children }: DropPaneProps) {
  return (
    <div className={className} data-pane={id}>
      <div className={contentClassName}>{children}</div>
    </div>
  );
}
