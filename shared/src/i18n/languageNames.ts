import type { Language } from '../domain/languages.ts';

/** Each language's name in that language: people look for their own word, not for its translation. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  fr: 'Français',
  tr: 'Türkçe',
  ar: 'العربية',
  uk: 'Українська',
  ru: 'Русский',
  fa: 'فارسی',
  pl: 'Polski',
  ro: 'Română',
  ku: 'Kurmancî',
};
