import type { ReactNode } from 'react';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './Frame.module.css';
import { TopBar } from './TopBar.tsx';

const MAIN = 'inhalt';

/** A page of the team with its head: one column of readable width, in the middle. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <SkipLink targetId={MAIN}>{t('app.skipToContent')}</SkipLink>
      <TopBar />
      <main id={MAIN} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
    </>
  );
}
