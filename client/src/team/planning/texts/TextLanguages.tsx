import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import type { LocalText } from '@gehoer/shared/domain/localText.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import styles from './TextLanguages.module.css';

const isMissing = (texts: readonly LocalText[], language: Language): boolean =>
  texts.some((text) => !text[language]?.trim());

/** Chooses the language in which the wordings of the page are edited; says where one is missing. */
export function TextLanguages({ texts }: { readonly texts: readonly LocalText[] }) {
  const { t } = useText();
  const { workshop, textLanguage, editIn } = usePlan();
  const offered = LANGUAGES.filter((each) => each === 'de' || workshop.profile.languages.includes(each));
  return (
    <div role="group" aria-label={t('planning.textLanguage')} className={styles['languages']}>
      <span aria-hidden="true" className={styles['label']}>
        {t('planning.textLanguage')}
      </span>
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === textLanguage}
          className={styles['language']}
          onClick={() => editIn(each)}
        >
          <span lang={each}>{LANGUAGE_NAMES[each]}</span>
          {isMissing(texts, each) && <span className={styles['missing']}>{t('planning.missing')}</span>}
        </button>
      ))}
    </div>
  );
}
