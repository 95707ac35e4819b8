import type { Review } from '../shippedTexts.ts';
import type { de } from './de.ts';

/** The texts of the pages beside an evening, with what is known of them. */
export const helpReview: Review<typeof de> = {
  de: async () => ({ messages: (await import('./de.ts')).de, confirmed: [] }),
  en: () => import('./en.ts').then(({ en, confirmed }) => ({ messages: en, confirmed })),
  fr: () => import('./fr.ts').then(({ fr, confirmed }) => ({ messages: fr, confirmed })),
  tr: () => import('./tr.ts').then(({ tr, confirmed }) => ({ messages: tr, confirmed })),
  ar: () => import('./ar.ts').then(({ ar, confirmed }) => ({ messages: ar, confirmed })),
  uk: () => import('./uk.ts').then(({ uk, confirmed }) => ({ messages: uk, confirmed })),
  ru: () => import('./ru.ts').then(({ ru, confirmed }) => ({ messages: ru, confirmed })),
  fa: () => import('./fa.ts').then(({ fa, confirmed }) => ({ messages: fa, confirmed })),
  pl: () => import('./pl.ts').then(({ pl, confirmed }) => ({ messages: pl, confirmed })),
  ro: () => import('./ro.ts').then(({ ro, confirmed }) => ({ messages: ro, confirmed })),
  ku: () => import('./ku.ts').then(({ ku, confirmed }) => ({ messages: ku, confirmed })),
};
