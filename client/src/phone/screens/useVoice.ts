import { useSyncExternalStore } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { voiceFor } from './voiceFor.ts';

/** What the browser speaks with; some have nothing. */
export const speech = (): SpeechSynthesis | null => ('speechSynthesis' in globalThis ? speechSynthesis : null);

/** Browsers find their voices some time after the page has begun. */
const subscribe = (listener: () => void): (() => void) => {
  const found = speech();
  // Safari 15 has its voices from the start, and no way to listen.
  if (!found || !('addEventListener' in found)) return () => undefined;
  found.addEventListener('voiceschanged', listener);
  return () => found.removeEventListener('voiceschanged', listener);
};

/** The device's own voice for a language, as soon as it is known; null if there is none. */
export const useVoice = (language: Language): SpeechSynthesisVoice | null =>
  useSyncExternalStore(
    subscribe,
    () => voiceFor(speech()?.getVoices() ?? [], language) ?? null,
    () => null,
  );
