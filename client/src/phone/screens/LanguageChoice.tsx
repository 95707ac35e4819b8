import { type Language, dirOf } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import { useNavigation } from '../route/Navigation.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './LanguageChoice.module.css';
import { LanguageSelect } from './LanguageSelect.tsx';

/** So many names fit beside each other on a narrow phone; more of them make one list to unfold. */
const MAX_BUTTONS = 3;

/** Whether all names stand side by side at any time. */
export const isUnfolded = (languages: readonly Language[]): boolean => languages.length <= MAX_BUTTONS;

interface LanguageChoiceProps {
  readonly languages: readonly Language[];
  /** Shows all names at once, however many there are. */
  readonly unfolded?: boolean | undefined;
  readonly onChoose: (language: Language) => void;
}

/**
 * The languages on offer, each in its own words, and a way to all others. The buttons ask the server where no script
 * runs.
 */
export function LanguageChoice({ languages, unfolded = false, onChoose }: LanguageChoiceProps) {
  const { t, language: chosen } = useText();
  const { code, page } = useNavigation().route;
  if (!unfolded && !isUnfolded(languages)) return <LanguageSelect offered={languages} onChoose={onChoose} />;
  const names = languages.includes(chosen) ? languages : [...languages, chosen];
  return (
    <form method="get">
      <div role="group" aria-label={t('language.label')} className={styles['choice']}>
        {code !== null && page !== 'evening' && <input type="hidden" name={QUERY.evening} value={code} />}
        {names.map((language) => (
          <button
            key={language}
            type="submit"
            name={QUERY.language}
            value={language}
            lang={language}
            dir={dirOf(language)}
            className={styles['language']}
            aria-pressed={language === chosen}
            onClick={(event) => {
              event.preventDefault();
              onChoose(language);
            }}
          >
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
        {!unfolded && <LanguageSelect compact offered={names} onChoose={onChoose} />}
      </div>
    </form>
  );
}
