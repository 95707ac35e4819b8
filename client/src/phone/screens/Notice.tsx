import { useId } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { QUERY } from '@gehoer/shared/protocol/firstPage.ts';
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

/**
 * What happens to the cards (Art. 13 GDPR, in short): stands before the place to write until it has been read, and
 * never comes back. It hides nothing: whoever is late can write at once.
 */
export function Notice({ languages, onLanguage, onRead }: NoticeProps) {
  const { t } = useText();
  const title = useId();
  const points = ['anonymous', 'personal', 'quotes', 'whileOpen', 'afterwards', 'paper'] as const;
  return (
    <section aria-labelledby={title} className={styles['notice']}>
      {!isUnfolded(languages) && <LanguageChoice unfolded languages={languages} onChoose={onLanguage} />}
      <h2 id={title} className={styles['title']}>
        {t('notice.title')}
      </h2>
      <ul className={styles['points']}>
        {points.map((point) => (
          <li key={point} className={styles[point]}>
            {t(`notice.${point}`)}
          </li>
        ))}
        <li>{t('language.writeAny')}</li>
      </ul>
      <form
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          onRead();
        }}
      >
        <Button type="submit" name={QUERY.noticeRead} value="1" variant="primary" wide>
          {t('notice.accept')}
        </Button>
      </form>
      <p className={styles['more']}>
        <PageLink to="privacy">{t('notice.privacy')}</PageLink>
      </p>
    </section>
  );
}
