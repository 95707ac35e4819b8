import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './PageHead.module.css';

interface PageHeadProps {
  /** The heading and what stands below it. */
  readonly children: ReactNode;
  /** Where this page belongs. */
  readonly up?: { readonly to: string; readonly name: ReactNode } | undefined;
  /** What can be done here, at the end of the line. */
  readonly actions?: ReactNode;
}

/** The head of a page: where it belongs, its title, and its actions. */
export function PageHead({ children, up, actions }: PageHeadProps) {
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        {up && (
          <Link to={up.to} className={styles['up']}>
            {up.name}
          </Link>
        )}
        {children}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
