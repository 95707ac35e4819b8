import type { ReactNode } from 'react';

/** One action of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  /** A decorative image before the label. */
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly danger?: boolean | undefined;
  /** A line above sets this item and the following ones apart. */
  readonly separated?: boolean | undefined;
}
