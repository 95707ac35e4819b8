import type { ReactNode } from 'react';
import styles from './LabelWithMark.module.css';
import { SaveMark } from './SaveMark.tsx';
import type { Saving } from './useSaving.ts';

/** A label and, behind it, what becomes of the last change. The field needs room for it, so that nothing moves. */
export function LabelWithMark({ state, children }: Pick<Saving, 'state'> & { readonly children: ReactNode }) {
  return (
    <span className={styles['line']}>
      {children}
      <SaveMark state={state} />
    </span>
  );
}
