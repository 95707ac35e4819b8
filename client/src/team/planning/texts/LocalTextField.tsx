import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import type { LocalText } from '@gehoer/shared/domain/localText.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import type { ReactNode } from 'react';
import { UserText } from '../../../ui/UserText.tsx';
import { SavedTextArea, SavedTextField } from '../../saving/SavedTextField.tsx';
import type { SaveOutcome } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';

interface LocalTextFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly texts: LocalText;
  readonly save: (language: Language, text: string) => Promise<SaveOutcome>;
  readonly check?: ((text: string) => string | undefined) | undefined;
  readonly maxLength: number;
  /** Several lines. */
  readonly long?: boolean | undefined;
}

/** One wording of a text, in the language that is being edited; the German one stands above it for comparison. */
export function LocalTextField({ label, hint, texts, save, long = false, ...rest }: LocalTextFieldProps) {
  const { t } = useText();
  const { textLanguage } = usePlan();
  const Control = long ? SavedTextArea : SavedTextField;
  const reference =
    textLanguage === 'de' ? null : (
      <>
        {t('planning.german')} <UserText inline text={texts.de ?? ''} lang="de" />
      </>
    );
  return (
    <Control
      {...rest}
      key={textLanguage}
      label={`${label} (${LANGUAGE_NAMES[textLanguage]})`}
      hint={reference ?? hint}
      lang={textLanguage}
      dir={dirOf(textLanguage)}
      saved={texts[textLanguage] ?? ''}
      save={(text) => save(textLanguage, text)}
    />
  );
}
