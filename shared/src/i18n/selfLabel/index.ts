import type { Language } from '../../domain/languages.ts';
import { catalogue } from '../catalogue.ts';
import type { TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

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

/** What stands on the phone's pages beside an evening: fetched with them, so that no phone carries it before. */
export const { load: loadSelfLabelMessages } = catalogue<typeof de>(files);
