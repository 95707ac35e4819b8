import { MAX_HEADING } from '@gehoer/shared/domain/cluster.ts';
import { useEffect, useId, useRef } from 'react';
import { useText } from '../../text/TextContext.ts';
import styles from './HeadingField.module.css';
import { type HeadingDraftOptions, useHeadingDraft } from './useHeadingDraft.ts';

interface HeadingFieldProps extends HeadingDraftOptions {
  readonly label: string;
}

/** The heading of a cluster while it is typed: Enter or leaving the field saves, Escape does not. */
export function HeadingField({ label, ...options }: HeadingFieldProps) {
  const { t } = useText();
  const helpId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, tooLong, save, onKeyDown } = useHeadingDraft(options);
  useEffect(() => input.current?.focus(), []);
  return (
    <span className={styles['field']}>
      <input
        ref={input}
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
        {tooLong !== null && `${t('refusal.headingTooLong')} ${tooLong} / ${MAX_HEADING}`}
      </span>
    </span>
  );
}
