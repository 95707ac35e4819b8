import type { ReactNode } from 'react';
import styles from './SpareWords.module.css';

interface SpareWordsProps {
  /** The widest window in which the sign beside them stands alone. */
  readonly upTo: 'tablet' | 'laptop';
  readonly children: ReactNode;
}

/** Words beside a sign that are not seen where the line is short; there they still are the name of the button or link. */
export function SpareWords({ upTo, children }: SpareWordsProps) {
  return <span className={styles[upTo]}>{children}</span>;
}
