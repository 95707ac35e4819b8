import type { Language } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './Mediation.module.css';

interface LanguagesReadProps {
  readonly languages: readonly Language[];
  /** Those of them the person does not read. */
  readonly unread: ReadonlySet<Language>;
  readonly onChange: (unread: ReadonlySet<Language>) => void;
}

/** Which languages somebody reads; all, until they say otherwise. */
export function LanguagesRead({ languages, unread, onChange }: LanguagesReadProps) {
  const { t } = useText();
  const toggle = (language: Language, isRead: boolean) =>
    onChange(new Set(languages.filter((each) => (each === language ? !isRead : unread.has(each)))));
  return (
    <fieldset className={styles['languages']}>
      <legend>{t('mediation.reading')}</legend>
      {languages.map((language) => (
        <CheckboxField
          key={language}
          label={<span lang={language}>{LANGUAGE_NAMES[language]}</span>}
          checked={!unread.has(language)}
          onChange={(event) => toggle(language, event.target.checked)}
        />
      ))}
    </fieldset>
  );
}
