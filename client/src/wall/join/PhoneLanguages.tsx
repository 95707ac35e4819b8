import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './PhoneLanguages.module.css';

/** The languages a phone speaks besides the wall's, each in its own words: whoever reads one knows where to look. */
export function PhoneLanguages({ languages }: { readonly languages: readonly Language[] }) {
  const { t, language: own } = useWallText();
  const others = languages.filter((language) => language !== own);
  if (others.length === 0) return null;
  return (
    <div className={styles['line']}>
      <span id="phone-languages">{t('join.languages')}</span>
      <ul role="list" aria-labelledby="phone-languages" className={styles['list']}>
        {others.map((language) => (
          <li key={language} lang={language} dir={dirOf(language)}>
            {LANGUAGE_NAMES[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
