import type { Language } from '../domain/languages.ts';
import { translator, type Messages, type TranslationOf, type Translator } from './translate.ts';
import { type OwnWordings, withOwnWordings } from './wordings.ts';

/** How to get each message file. English is there in any case: it stands in for the languages without a file. */
type MessageFiles<Source extends Messages> = {
  readonly [Each in Language]?: () => Promise<TranslationOf<Source>>;
} & { readonly en: () => Promise<TranslationOf<Source>> };

/** Translated texts and the language they are really in (for `lang` and `dir`; English may have stood in). */
export interface LoadedMessages<Source extends Messages> {
  readonly language: Language;
  readonly t: Translator<Source>;
  /** The wordings that stand in the place of shipped ones. */
  readonly own: OwnWordings;
}

/** The message files of one audience. */
export interface Catalogue<Source extends Messages> {
  /** The language in which somebody who chose `language` sees the screen. */
  readonly uiLanguage: (language: Language) => Language;
  /**
   * Fetches that language's file. Rejects if it cannot be fetched, for example without a connection.
   * @param own wordings that stand in the place of shipped ones
   */
  readonly load: (language: Language, own?: OwnWordings) => Promise<LoadedMessages<Source>>;
}

/** Puts message files together. Each file stays a chunk of its own: a phone loads one language only. */
export const catalogue = <Source extends Messages>(files: MessageFiles<Source>): Catalogue<Source> => {
  const uiLanguage = (language: Language): Language => (files[language] ? language : 'en');
  return {
    uiLanguage,
    load: async (language, own = {}) => {
      const shown = uiLanguage(language);
      const messages = await (files[shown] ?? files.en)();
      return { language: shown, t: translator<Source>(shown, withOwnWordings(messages, own)), own };
    },
  };
};
