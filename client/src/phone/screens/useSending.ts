import { type RefObject, useEffect, useRef, useState } from 'react';
import type { WritingView } from '../view/writingView.ts';
import { focusHeading } from './focus.ts';

interface Sending {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Takes the focus when the field goes with the last card. */
  readonly instead: RefObject<HTMLDivElement | null>;
  /** Somebody wanted to send nothing; true until there is a text. */
  readonly triedBlank: boolean;
  readonly send: () => void;
}

/** What happens on "send": the focus stays in the field, and what cannot be sent stays there, too. */
export function useSending({ kind, text, cardsLeft, open }: WritingView, onSend: () => void): Sending {
  const field = useRef<HTMLTextAreaElement>(null);
  const instead = useRef<HTMLDivElement>(null);
  const sent = useRef(false);
  const [triedBlank, setTriedBlank] = useState(false);
  const isDone = cardsLeft === 0 && text.blank;

  useEffect(() => {
    if (sent.current && isDone) instead.current?.focus();
    sent.current = false;
  }, [isDone]);

  const send = (): void => {
    setTriedBlank(text.blank);
    field.current?.focus();
    if (text.blank || text.tooLongBy > 0 || cardsLeft === 0 || !open) return;
    sent.current = true;
    onSend();
    if (kind === 'earlier') focusHeading();
  };
  return { field, instead, triedBlank: triedBlank && text.blank, send };
}
