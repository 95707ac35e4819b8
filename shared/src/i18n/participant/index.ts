import type { Language } from '../../domain/languages.ts';
import { catalogue, type LoadedMessages } from '../catalogue.ts';
import type { TranslationOf, Translator } from '../translate.ts';
import type { de } from './de.ts';

export type ParticipantTranslator = Translator<typeof de>;
export type ParticipantMessages = LoadedMessages<typeof de>;

/** One file per language, complete; a language without one does not compile. */
const files = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  tr: async () => (await import('./tr.ts')).tr,
  ar: async () => (await import('./ar.ts')).ar,
  uk: async () => (await import('./uk.ts')).uk,
  ru: async () => (await import('./ru.ts')).ru,
  fa: async () => (await import('./fa.ts')).fa,
  pl: async () => (await import('./pl.ts')).pl,
  ro: async () => (await import('./ro.ts')).ro,
  ku: async () => (await import('./ku.ts')).ku,
} satisfies Readonly<Record<Language, () => Promise<TranslationOf<typeof de>>>>;

/** What participants read on their phones. */
export const { load: loadParticipantMessages } = catalogue<typeof de>(files);
