import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './PlainPage.module.css';

/** A page for somebody who is not signed in: one sheet in the middle, nothing else. */
export function PlainPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles['sheet']}>{children}</main>
    </div>
  );
}
