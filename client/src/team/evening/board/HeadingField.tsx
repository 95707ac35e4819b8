import { MAX_HEADING } from '@gehoer/shared/domain/cluster.ts';
import { cleanText, countGraphemes, isTooLong } from '@gehoer/shared/domain/text.ts';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useText } from '../../text/TextContext.ts';
import styles from './HeadingField.module.css';

interface HeadingFieldProps {
  readonly label: string;
  readonly heading: string;
  readonly onSave: (heading: string) => void;
  /** The field is no longer needed; called after `onSave`. */
  readonly onClose: () => void;
  /** The cluster has gone while somebody was typing. */
  readonly onLost: (typed: string) => void;
}

/** The heading of a cluster while it is typed: Enter or leaving the field saves, Escape does not. */
export function HeadingField({ label, heading, onSave, onClose, onLost }: HeadingFieldProps) {
  const { t } = useText();
  const [text, setText] = useState(heading);
  const helpId = useId();
  const isDone = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const clean = cleanText(text);
  const tooLong = isTooLong(clean, MAX_HEADING);

  const lost = useEffectEvent(() => {
    if (!isDone.current && clean !== heading && clean !== '') onLost(clean);
  });
  useEffect(() => {
    input.current?.focus();
    return () => lost();
  }, []);

  const close = () => {
    isDone.current = true;
    onClose();
  };
  const save = () => {
    if (isDone.current || tooLong) return;
    if (clean !== heading) onSave(clean);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      // The field gives its place to a button, which gets the focus: the same press must not press that, too.
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') close();
    event.stopPropagation();
  };
  return (
    <span className={styles['field']}>
      <input
        className={styles['input']}
        aria-label={label}
        aria-describedby={helpId}
        aria-invalid={tooLong || undefined}
        dir="auto"
        value={text}
        ref={input}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      <span id={helpId} hidden>
        {t('board.headingKeys')}
      </span>
      <span role="status" className={styles['problem']}>
        {tooLong && `${t('refusal.headingTooLong')} ${countGraphemes(clean)} / ${MAX_HEADING}`}
      </span>
    </span>
  );
}
