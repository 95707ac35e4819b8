import { useEffect, useState } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './ReadAloud.module.css';
import { speech, useVoice } from './useVoice.ts';

/** A little slower than people talk. */
const RATE = 0.9;

interface ReadAloudProps {
  readonly text: string;
  readonly language: Language;
}

/** Reads a text aloud with the phone's own voice. Without a voice for the language there is no button. */
export function ReadAloud({ text, language }: ReadAloudProps) {
  const { t } = useText();
  const voice = useVoice(language);
  const [spoken, setSpoken] = useState<string | null>(null);
  const isSpeaking = spoken === text;
  useEffect(
    () => () => {
      speech()?.cancel();
    },
    [text],
  );
  if (!voice) return null;
  const toggle = (): void => {
    speechSynthesis.cancel();
    setSpoken(isSpeaking ? null : text);
    if (isSpeaking) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.onend = () => setSpoken(null);
    utterance.onerror = () => setSpoken(null);
    speechSynthesis.speak(utterance);
  };
  const label = t(isSpeaking ? 'readAloud.stop' : 'readAloud.start');
  return (
    <button type="button" className={styles['button']} aria-label={label} title={label} onClick={toggle}>
      <svg className={styles['sign']} width="28" height="28" viewBox="0 0 24 24" aria-hidden="true">
        {isSpeaking ? (
          <path d="M7 7h10v10H7z" />
        ) : (
          <path d="M4 9v6h4l5 4V5L8 9zm12-1c2.5 2 2.5 6 0 8m2.5-11c4.5 4 4.5 10 0 14" />
        )}
      </svg>
    </button>
  );
}
