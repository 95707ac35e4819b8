import type { ReactNode } from 'react';
import styles from './LabelWithMark.module.css';
import { SaveMark } from './SaveMark.tsx';
import type { Saving } from './useSaving.ts';

/** A label at the start of its line and, at the end, what becomes of the last change: nothing moves when it appears. */
export function LabelWithMark({ state, children }: Pick<Saving, 'state'> & { readonly children: ReactNode }) {
  return (
    <span className={styles['line']}>
      {children}
      <SaveMark state={state} />
    </span>
  );
}
