import { dirOf, isLanguage, type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './LanguageSelect.module.css';

const options = (languages: readonly Language[]) =>
  languages.map((language) => (
    <option key={language} value={language} lang={language} dir={dirOf(language)}>
      {LANGUAGE_NAMES[language]}
    </option>
  ));

interface LanguageSelectProps {
  /** The evening's own languages. */
  readonly offered: readonly Language[];
  /** The offered ones stand beside it as buttons: only the others are in the list, and only a sign shows it. */
  readonly compact?: boolean | undefined;
  readonly onChoose: (language: Language) => void;
}

/** Every language there is, those of the evening first. */
export function LanguageSelect({ offered, compact = false, onChoose }: LanguageSelectProps) {
  const { t, language: chosen } = useText();
  const others = options(LANGUAGES.filter((each) => !offered.includes(each)));
  return (
    <span className={styles[compact ? 'compact' : 'wide']}>
      <svg className={styles['sign']} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18" />
      </svg>
      <select
        className={styles['select']}
        aria-label={t(compact ? 'language.more' : 'language.change')}
        value={compact ? '' : chosen}
        onChange={({ target: { value } }) => {
          if (isLanguage(value)) onChoose(value);
        }}
      >
        {compact ? (
          <option value="" disabled>
            {t('language.more')}
          </option>
        ) : (
          options(offered)
        )}
        {compact || others.length === 0 ? others : <optgroup label={t('language.more')}>{others}</optgroup>}
      </select>
    </span>
  );
}
