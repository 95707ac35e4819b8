import type { Language } from '@gehoer/shared/domain/languages.ts';
import { Button } from '../../ui/Button.tsx';
import { PageLink } from '../route/PageLink.tsx';
import { useText } from '../text/PhoneText.ts';
import { isUnfolded, LanguageChoice } from './LanguageChoice.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly languages: readonly Language[];
  readonly onLanguage: (language: Language) => void;
  readonly onRead: () => void;
}

/** What happens to the cards (Art. 13 GDPR, in short): stands before the first card and never comes back. */
export function Notice({ languages, onLanguage, onRead }: NoticeProps) {
  const { t } = useText();
  const points = ['anonymous', 'personal', 'quotes', 'whileOpen', 'afterwards', 'paper'] as const;
  return (
    <>
      {!isUnfolded(languages) && <LanguageChoice unfolded languages={languages} onChoose={onLanguage} />}
      <h1 className={styles['title']} tabIndex={-1}>
        {t('notice.title')}
      </h1>
      <ul className={styles['points']}>
        {points.map((point) => (
          <li key={point} className={styles[point]}>
            {t(`notice.${point}`)}
          </li>
        ))}
        <li>{t('language.writeAny')}</li>
      </ul>
      <Button variant="primary" size="large" wide onClick={onRead}>
        {t('notice.accept')}
      </Button>
      <p className={styles['more']}>
        <PageLink to="privacy">{t('notice.privacy')}</PageLink>
      </p>
    </>
  );
}
