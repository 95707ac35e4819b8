import type { Language } from '@gehoer/shared/domain/languages.ts';
import { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';
import { patiently } from '../later/patiently.ts';

type InfoWords = ReturnType<typeof loadHelpMessages>;

const asked = new Map<Language, { readonly own: OwnWordings; readonly words: InfoWords }>();

/**
 * The words of the pages beside an evening. The same promise for the same question; without a line it waits until
 * they can be had.
 */
export const infoWords = (language: Language, own: OwnWordings): InfoWords => {
  const before = asked.get(language);
  if (before?.own === own) return before.words;
  const words = patiently(() => loadHelpMessages(language, own));
  asked.set(language, { own, words });
  return words;
};
