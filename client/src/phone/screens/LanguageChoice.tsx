import { type Language, dirOf } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './LanguageChoice.module.css';

/** So many names fit beside each other on a narrow phone; more of them make a list to unfold. */
const MAX_BUTTONS = 4;

/** Whether all names stand side by side at any time. */
export const isUnfolded = (languages: readonly Language[]): boolean => languages.length <= MAX_BUTTONS;

interface LanguageChoiceProps {
  readonly languages: readonly Language[];
  /** Shows all names at once, however many there are. */
  readonly unfolded?: boolean | undefined;
  readonly onChoose: (language: Language) => void;
}

/** The languages on offer, each in its own words. */
export function LanguageChoice({ languages, unfolded = false, onChoose }: LanguageChoiceProps) {
  const { t, language: chosen } = useText();
  if (!unfolded && !isUnfolded(languages)) {
    return (
      <select
        className={styles['select']}
        aria-label={t('language.change')}
        value={chosen}
        onChange={(event) => {
          const language = languages[event.target.selectedIndex];
          if (language) onChoose(language);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language} dir={dirOf(language)}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div role="group" aria-label={t('language.label')} className={styles['choice']}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          dir={dirOf(language)}
          className={styles['language']}
          aria-pressed={language === chosen}
          onClick={() => onChoose(language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </div>
  );
}
