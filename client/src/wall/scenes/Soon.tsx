import type { ReactNode } from 'react';
import styles from './Soon.module.css';

/** At the foot of the screen: what comes next. */
export function Soon({ children }: { readonly children: ReactNode }) {
  return <p className={styles['soon']}>{children}</p>;
}
