import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { Panel } from '../../frame/Panel.tsx';
import { SaveMark } from '../../saving/SaveMark.tsx';
import { useSaving } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import styles from './LanguagesPart.module.css';

/** Offers a language or takes it away. German stays: it stands in wherever a wording is missing. */
function LanguageBox({ language }: { readonly language: Language }) {
  const { t } = useText();
  const { profile, change } = useProfile();
  const { state, error, run } = useSaving();
  const isGerman = language === 'de';
  const offer = (isOffered: boolean) => {
    const languages = LANGUAGES.filter((each) => (each === language ? isOffered : profile.languages.includes(each)));
    void run(() => change({ languages }));
  };
  return (
    <CheckboxField
      label={
        <span className={styles['name']}>
          <span lang={language}>{LANGUAGE_NAMES[language]}</span>
          <SaveMark state={state} />
        </span>
      }
      hint={isGerman ? t('planning.always') : undefined}
      error={error}
      disabled={isGerman}
      checked={isGerman || profile.languages.includes(language)}
      onChange={(event) => offer(event.target.checked)}
    />
  );
}

/** Which languages the phones offer. */
export function LanguagesPart() {
  const { t } = useText();
  return (
    <Panel id="sprachen" title={t('planning.languages')} intro={t('planning.languagesIntro')}>
      <div role="group" aria-label={t('planning.languages')} className={styles['list']}>
        {LANGUAGES.map((each) => (
          <LanguageBox key={each} language={each} />
        ))}
      </div>
    </Panel>
  );
}
