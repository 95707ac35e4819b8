import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { teamLanguage } from '@gehoer/shared/i18n/team/index.ts';
import { useText } from '../text/TextContext.ts';
import styles from './LanguageSwitch.module.css';

const offered = LANGUAGES.filter((each) => teamLanguage(each) === each);

/** Changes the language of the team's pages; each language is called by its own name. */
export function LanguageSwitch() {
  const { t, language, choose } = useText();
  return (
    <div role="group" aria-label={t('app.language')} className={styles['switch']}>
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          className={styles['language']}
          onClick={() => choose(each)}
        >
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </div>
  );
}
