/**
 * The languages a person can choose, in the order in which they are offered: `ku` is Kurmancî in Latin letters, `fa`
 * serves Farsi and Dari. A new language is one entry here, its name in `i18n/languageNames.ts`, and its message files;
 * what else it needs does not compile without it.
 */
export const LANGUAGES = ['de', 'en', 'fr', 'tr', 'ar', 'uk', 'ru', 'fa', 'pl', 'ro', 'ku'] as const;
export type Language = (typeof LANGUAGES)[number];

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar', 'fa']);

/** The writing direction of a language's own script, for the `dir` attribute and for right-to-left paragraphs. */
export const dirOf = (language: Language): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

/** Whether a value from outside (a stored choice, a query, a browser's language tag) names an offered language. */
export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);
