import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { uiLanguage } from '@gehoer/shared/i18n/participant/index.ts';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { Panel } from '../../frame/Panel.tsx';
import { SaveMark } from '../../saving/SaveMark.tsx';
import { useSaving } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import styles from './LanguagesPart.module.css';

/** Which languages the phones offer. German is always among them: it stands in wherever a wording is missing. */
export function LanguagesPart() {
  const { t } = useText();
  const { profile, change } = useProfile();
  const { state, error, run } = useSaving();
  const choose = (language: Language, isOffered: boolean) => {
    const languages = LANGUAGES.filter((each) => (each === language ? isOffered : profile.languages.includes(each)));
    void run(() => change({ languages }));
  };
  const hintFor = (language: Language): string => {
    if (language === 'de') return t('planning.always');
    return uiLanguage(language) === language ? t('planning.fullLanguage') : t('planning.questionsOnly');
  };
  return (
    <Panel id="sprachen" title={t('planning.languages')} intro={t('planning.languagesIntro')}>
      <div role="group" aria-label={t('planning.languages')} className={styles['list']}>
        {LANGUAGES.map((each) => (
          <CheckboxField
            key={each}
            label={<span lang={each}>{LANGUAGE_NAMES[each]}</span>}
            hint={hintFor(each)}
            disabled={each === 'de'}
            checked={each === 'de' || profile.languages.includes(each)}
            onChange={(event) => choose(each, event.target.checked)}
          />
        ))}
      </div>
      <div className={styles['mark']}>
        <SaveMark state={state} />
        {error !== undefined && <p role="alert">{error}</p>}
      </div>
    </Panel>
  );
}
