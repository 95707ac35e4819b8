import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';
import { patiently } from '../later/patiently.ts';

/**
 * Words that are fetched with the part of the page they stand on, for `use`: the same promise for the same question;
 * without a line it waits until they can be had.
 */
export const wordsOnDemand = <Words>(load: (language: Language, own: OwnWordings) => Promise<Words>) => {
  const asked = new Map<Language, { readonly own: OwnWordings; readonly words: Promise<Words> }>();
  return (language: Language, own: OwnWordings): Promise<Words> => {
    const before = asked.get(language);
    if (before?.own === own) return before.words;
    const words = patiently(() => load(language, own));
    asked.set(language, { own, words });
    return words;
  };
};
