import { useEffect, useId, useRef } from 'react';
import { useText } from '../../text/TextContext.ts';
import styles from './DraftField.module.css';
import { type DraftOptions, useDraft } from './useDraft.ts';

interface DraftFieldProps extends DraftOptions {
  readonly label: string;
  readonly tooLongText: string;
  /** For sentences: as many lines as they need. */
  readonly multiline?: boolean;
}

/** A text of a cluster while it is typed: Enter or leaving the field saves, Escape does not. */
export function DraftField({ label, tooLongText, multiline = false, ...options }: DraftFieldProps) {
  const { t } = useText();
  const helpId = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { text, setText, tooLong, save, onKeyDown } = useDraft(options);
  useEffect(() => field.current?.focus(), []);
  const Control = multiline ? 'textarea' : 'input';
  return (
    <span className={styles['field']}>
      <Control
        ref={field}
        className={styles['input']}
        aria-label={label}
        aria-describedby={helpId}
        aria-invalid={tooLong !== null || undefined}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      <span id={helpId} hidden>
        {t('board.headingKeys')}
      </span>
      <span role="status" className={styles['problem']}>
        {tooLong !== null && `${tooLongText} ${tooLong} / ${options.max}`}
      </span>
    </span>
  );
}
