import { MAX_HEADING } from '@gehoer/shared/domain/cluster.ts';
import { cleanText, countGraphemes, isTooLong } from '@gehoer/shared/domain/text.ts';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

export interface HeadingDraftOptions {
  readonly heading: string;
  readonly onSave: (heading: string) => void;
  /** The field is no longer needed; called after `onSave`. */
  readonly onClose: () => void;
  /** The cluster has gone while somebody was typing. */
  readonly onLost: (typed: string) => void;
}

/** What is being typed as a heading. */
export interface HeadingDraft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** How many characters it has, if these are too many. */
  readonly tooLong: number | null;
  readonly save: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Follows a heading while it is typed; a text that nobody saved or dropped is handed on, never lost. */
export const useHeadingDraft = ({ heading, onSave, onClose, onLost }: HeadingDraftOptions): HeadingDraft => {
  const [text, setText] = useState(heading);
  const isDone = useRef(false);
  const clean = cleanText(text);
  const tooLong = isTooLong(clean, MAX_HEADING) ? countGraphemes(clean) : null;
  const lost = useEffectEvent(() => {
    if (!isDone.current && clean !== heading && clean !== '') onLost(clean);
  });
  useEffect(() => () => lost(), []);

  const close = () => {
    isDone.current = true;
    onClose();
  };
  const save = () => {
    if (isDone.current || tooLong !== null) return;
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
  return { text, setText, tooLong, save, onKeyDown };
};
