import type { Language } from '../domain/languages.ts';
import type { MessageKey, Messages, TranslationOf } from './translate.ts';

/** The texts of one language as they are shipped. */
interface ShippedTexts<Source extends Messages> {
  readonly messages: TranslationOf<Source>;
  /** Keys a person who speaks the language has seen; German is the source and needs none. */
  readonly confirmed: readonly MessageKey<Source>[];
}

/** Fetches each language's texts together with what is known of them: for the team, no phone needs to know. */
export type Review<Source extends Messages> = Readonly<Record<Language, () => Promise<ShippedTexts<Source>>>>;
