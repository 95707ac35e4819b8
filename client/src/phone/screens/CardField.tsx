import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { TextAreaField } from '../../ui/TextAreaField.tsx';
import { useText } from '../text/PhoneText.ts';
import type { TextState } from '../writing/textState.ts';
import styles from './CardField.module.css';

interface CardFieldProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly name: string;
  readonly label?: ReactNode;
  /** Repeats that a card holds one idea; left out where that has been said. */
  readonly hint?: boolean;
  readonly value: string;
  readonly state: TextState;
  /** Graphemes a card may have. */
  readonly limit: number;
  /** What else is wrong with the text; too long a text is said anyway. */
  readonly error?: string | null;
  readonly onChange: (value: string) => void;
  /** Ctrl or Cmd with Enter; Enter alone begins a new line. */
  readonly onSend: () => void;
}

/** The field for the text of a card. It takes any length and cuts nothing: it says what is too much. */
export function CardField({
  ref,
  name,
  label,
  hint = true,
  value,
  state,
  limit,
  error,
  onChange,
  onSend,
}: CardFieldProps) {
  const { t } = useText();
  const { tooLongBy, showsCounter, length } = state;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div className={styles['field']}>
      <TextAreaField
        ref={ref}
        name={name}
        rows={3}
        className={styles['text']}
        label={label ?? t('composer.label')}
        hint={hint && t('composer.hint')}
        error={tooLongBy > 0 ? t('composer.tooLong', { n: tooLongBy }) : error}
        value={value}
        autoComplete="off"
        enterKeyHint="enter"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {showsCounter && tooLongBy === 0 && (
        <p className={styles['counter']}>{t('composer.counter', { n: length, max: limit })}</p>
      )}
    </div>
  );
}
