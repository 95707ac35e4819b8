import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import {
  cleanWording,
  placeholdersIn,
  WORDING_LIMIT,
  wordingProblem,
  type WordingProblem,
} from '@gehoer/shared/domain/wording.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { SavedTextArea } from '../saving/SavedTextField.tsx';
import { useSaving } from '../saving/useSaving.ts';
import { useText } from '../text/TextContext.ts';
import styles from './languages.module.css';
import type { StatedText } from './textStatus.ts';
import type { SetText } from './useTexts.ts';

const problemText = (t: TeamTranslator, problem: WordingProblem | null): string | undefined => {
  switch (problem?.kind) {
    case undefined:
      return undefined;
    case 'empty':
      return t('languages.empty');
    case 'tooLong':
      return t('languages.tooLong', { max: WORDING_LIMIT });
    case 'missing':
    case 'unknown':
      return t(`languages.${problem.kind}`, { placeholders: problem.placeholders.join(' ') });
  }
};

interface OwnWordingProps {
  readonly language: Language;
  readonly text: StatedText;
  readonly onSet: SetText;
  readonly onDone: () => void;
}

/**
 * The field for a wording of the place's own. A new wording waits for a native reader again. Nothing comes or goes when
 * it has been saved: leaving the field by pressing something below must not move that away.
 */
export function OwnWording({ language, text: { id, text, own, inUse, german }, onSet, onDone }: OwnWordingProps) {
  const { t } = useText();
  const { error, run } = useSaving();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const placeholders = [...placeholdersIn(text)].join(' ');
  const check = (typed: string): string | undefined => {
    const texts = german.map((each) => each.text);
    return problemText(t, wordingProblem(cleanWording(typed), text, texts));
  };
  const reset = async (): Promise<void> => {
    if (await run(() => onSet({ id, own: null, confirmed: false }))) onDone();
  };
  return (
    <div className={styles['editor']}>
      <SavedTextArea
        ref={field}
        rows={2}
        label={`${t('languages.own')} (${LANGUAGE_NAMES[language]})`}
        hint={
          <>
            {t('languages.shipped')} <UserText inline text={text} lang={language} />{' '}
            {placeholders !== '' && t('languages.placeholders', { placeholders })} {t('languages.changeHint')}
          </>
        }
        lang={language}
        dir={dirOf(language)}
        saved={inUse}
        check={check}
        save={(typed) => onSet({ id, own: cleanWording(typed), confirmed: false })}
      />
      {error !== undefined && <p role="alert">{error}</p>}
      <div className={styles['editorActs']}>
        <Button size="small" onClick={onDone}>
          {t('app.close')}
        </Button>
        <Button size="small" variant="quiet" disabled={own === null} onClick={() => void reset()}>
          {t('languages.reset')}
        </Button>
      </div>
    </div>
  );
}
