import { catalogue, type LoadedMessages } from '../catalogue.ts';
import type { Translator } from '../translate.ts';
import type { de } from './de.ts';

export type ParticipantTranslator = Translator<typeof de>;
export type ParticipantMessages = LoadedMessages<typeof de>;

/** What participants read on their phones. */
export const { uiLanguage, load: loadParticipantMessages } = catalogue<typeof de>({
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
});
