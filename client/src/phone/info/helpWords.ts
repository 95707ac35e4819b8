import type { Language } from '@gehoer/shared/domain/languages.ts';
import { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';

type HelpWords = ReturnType<typeof loadHelpMessages>;

const asked = new Map<Language, { readonly own: OwnWordings; readonly words: HelpWords }>();

/** The words of the page of help. The same promise for the same question; one that failed is asked for again. */
export const helpWords = (language: Language, own: OwnWordings): HelpWords => {
  const before = asked.get(language);
  if (before?.own === own) return before.words;
  const words = loadHelpMessages(language, own);
  asked.set(language, { own, words });
  words.catch(() => asked.delete(language));
  return words;
};
