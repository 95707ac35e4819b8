import type { ReactNode } from 'react';
import styles from './SkipLink.module.css';

interface SkipLinkProps {
  /** Id of the main region; give that element `tabIndex={-1}` so that it can take the focus. */
  readonly targetId: string;
  readonly children: ReactNode;
}

/** The first stop of the Tab key: leads past the head of the page and is seen only while it has the focus. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a className={styles['skip']} href={`#${targetId}`}>
      {children}
    </a>
  );
}
