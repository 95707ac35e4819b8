import { roundIds, roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { fillField } from '@gehoer/shared/domain/fillField.ts';
import { isLanguage, LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { cleanText, isTooLong } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextAreaField } from '../../../ui/TextAreaField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import styles from './EntryDesk.module.css';
import { tableOf } from './entryDraft.ts';
import type { Entry } from './useEntry.ts';

interface EntryFormProps {
  readonly state: Workshop;
  readonly roundId: string;
  readonly entry: Entry;
}

/** What the next card is: of which round, in which language, from which table. It stays from card to card. */
function Details({ state, roundId, entry: { draft, change } }: EntryFormProps) {
  const { t } = useText();
  return (
    <div className={styles['details']}>
      <SelectField
        label={t('entry.round')}
        value={roundId}
        onChange={(event) => change({ roundId: event.target.value })}
      >
        {roundIds(state).map((id) => (
          <option key={id} value={id}>
            {t('evening.round', { n: roundNumber(state, id) })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('entry.language')}
        value={draft.language}
        onChange={({ target: { value } }) => {
          if (isLanguage(value)) change({ language: value });
        }}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </SelectField>
      {draft.kind === 'card' && (
        <TextField
          short
          label={t('entry.table')}
          hint={t('entry.tableHint')}
          error={tableOf(draft.table) === undefined ? t('entry.tableProblem') : undefined}
          inputMode="numeric"
          autoComplete="off"
          value={draft.table}
          onChange={(event) => change({ table: event.target.value })}
        />
      )}
    </div>
  );
}

function KindChoice({ entry: { draft, change } }: Pick<EntryFormProps, 'entry'>) {
  const { t } = useText();
  return (
    <fieldset className={styles['kinds']}>
      <legend>{t('entry.kind')}</legend>
      {(['card', 'note'] as const).map((kind) => (
        <CheckboxField
          key={kind}
          type="radio"
          name="kind"
          label={t(`entry.kind_${kind}`)}
          checked={draft.kind === kind}
          onChange={() => change({ kind })}
        />
      ))}
    </fieldset>
  );
}

/** What the page itself can see to be wrong with a text. */
const problemOf = (text: string, limit: number): RefusalCode | null => {
  const clean = cleanText(text);
  if (clean === '') return 'textEmpty';
  return isTooLong(clean, limit) ? 'textTooLong' : null;
};

/** Types one card after the other: Enter saves, and the field is ready for the next. */
export function EntryForm(props: EntryFormProps) {
  const { state, roundId, entry } = props;
  const { t, language } = useText();
  const { draft, change, refused } = entry;
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const problem = problemOf(draft.text, state.profile.textLimit);
  const question = textIn(state.rounds.get(roundId)?.questions.official ?? {}, language);
  const save = (): void => {
    field.current?.focus();
    setTried(problem !== null);
    if (problem === null && tableOf(draft.table) !== undefined) entry.save(roundId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also ends the composition of a character, in scripts that are typed that way.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  const error = refused
    ? t('entry.failed', { reason: refusalText(t, refused) })
    : tried && problem && refusalText(t, problem);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <UserText
        text={fillField(question.text, textIn(state.profile.actionField, language).text)}
        lang={question.language}
        className={styles['question']}
      />
      <KindChoice entry={entry} />
      <TextAreaField
        ref={field}
        rows={3}
        lang={draft.language}
        label={t(draft.kind === 'card' ? 'entry.text' : 'entry.noteText')}
        hint={t('entry.textHint')}
        error={error}
        value={draft.text}
        onChange={(event) => {
          setTried(false);
          change({ text: event.target.value });
        }}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" variant="primary" onMouseDown={(event) => event.preventDefault()}>
        {t('entry.add')}
      </Button>
      <Details {...props} />
    </form>
  );
}
