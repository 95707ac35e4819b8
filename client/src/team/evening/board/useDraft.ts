import { cleanText, countGraphemes, isTooLong } from '@gehoer/shared/domain/text.ts';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

export interface DraftOptions {
  /** As it is saved. */
  readonly text: string;
  /** Graphemes. */
  readonly max: number;
  readonly onSave: (text: string) => void;
  /** The field is no longer needed; called after `onSave`. */
  readonly onClose: () => void;
  /** The cluster has gone while somebody was typing. */
  readonly onLost: (typed: string) => void;
}

/** What is being typed. */
export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** How many characters it has, if these are too many. */
  readonly tooLong: number | null;
  readonly save: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Follows a text while it is typed; one that nobody saved or dropped is handed on, never lost. */
export const useDraft = ({ text: saved, max, onSave, onClose, onLost }: DraftOptions): Draft => {
  const [text, setText] = useState(saved);
  const isDone = useRef(false);
  const clean = cleanText(text);
  const tooLong = isTooLong(clean, max) ? countGraphemes(clean) : null;
  const lost = useEffectEvent(() => {
    if (!isDone.current && clean !== saved && clean !== '') onLost(clean);
  });
  useEffect(() => () => lost(), []);

  const close = () => {
    isDone.current = true;
    onClose();
  };
  const save = () => {
    if (isDone.current || tooLong !== null) return;
    if (clean !== saved) onSave(clean);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      // The field gives its place to a button, which gets the focus: the same press must not press that, too.
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') close();
    event.stopPropagation();
  };
  return { text, setText, tooLong, save, onKeyDown };
};
