import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { StillFoot } from '../first/StillFoot.tsx';
import { PageLink } from '../route/PageLink.tsx';
import { useText } from '../text/PhoneText.ts';
import styles from './Frame.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';

const MAIN_ID = 'inhalt';

interface FrameProps {
  readonly languages: readonly Language[];
  readonly onLanguage: (language: Language) => void;
  /** The label of the evening or the name of the page, small, above everything. */
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** What is around every page of the phone: the languages above, the pages about the law below. */
export function Frame({ languages, onLanguage, label, children }: FrameProps) {
  const { t } = useText();
  return (
    <div className={styles['page']}>
      <SkipLink targetId={MAIN_ID}>{t('app.skipToContent')}</SkipLink>
      <header className={styles['head']}>
        <span className={styles['label']}>{label}</span>
        <LanguageChoice languages={languages} onChoose={onLanguage} />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className={styles['main']}>
        {children}
        <StillFoot />
      </main>
      <footer className={styles['foot']}>
        <PageLink to="help" className={styles['link']}>
          {t('app.help')}
        </PageLink>
        <PageLink to="privacy" className={styles['link']}>
          {t('app.privacy')}
        </PageLink>
        <PageLink to="imprint" className={styles['link']}>
          {t('app.imprint')}
        </PageLink>
        <PageLink to="accessibility" className={styles['link']}>
          {t('app.accessibility')}
        </PageLink>
      </footer>
    </div>
  );
}
