import { LANGUAGES, type Language } from './languages.ts';

/** One text in some of the languages. A language may be missing or empty. */
export type LocalText = { readonly [Each in Language]?: string | undefined };

/** A text together with the language it is written in, for `lang` and `dir`. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: Language;
}

/**
 * The best wording for a reader: their language, else German, else the first language (in the order of
 * `LANGUAGES`) that has one. Blank wordings count as missing. Without any wording the text is empty.
 */
export const textIn = (localText: LocalText, language: Language): TextInLanguage => {
  for (const candidate of [language, 'de', ...LANGUAGES] as const) {
    const text = localText[candidate];
    if (text?.trim()) return { text, language: candidate };
  }
  return { text: '', language };
};
