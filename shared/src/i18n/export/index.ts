import type { Language } from '../../domain/languages.ts';
import { translator, type TranslationOf, type Translator } from '../translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** The languages results can be written in. */
export type ExportLanguage = 'de' | 'en';
export type ExportTranslator = Translator<typeof de>;

const files: { readonly [Each in ExportLanguage]: TranslationOf<typeof de> } = { de, en };

/** The language in which somebody who chose `language` gets the results: German, and English for everybody else. */
export const exportLanguage = (language: Language): ExportLanguage => (language === 'de' ? 'de' : 'en');

/** The words around the results. Both files are loaded at once: a server needs no chunks. */
export const exportWords = (language: ExportLanguage): ExportTranslator =>
  translator<typeof de>(language, files[language]);
