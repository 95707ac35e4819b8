import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import { loadParticipantMessages, type ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import { de as teamDe } from '@gehoer/shared/i18n/team/de.ts';
import { translator } from '@gehoer/shared/i18n/translate.ts';
import { de as wallDe } from '@gehoer/shared/i18n/wall/de.ts';

/** What the team's pages say in German: tests look for elements by the words people read. */
export const team = translator<typeof teamDe>('de', teamDe);

/** What the wall says in German. */
export const wall = translator<typeof wallDe>('de', wallDe);

const phoneTexts = new Map(
  await Promise.all(LANGUAGES.map(async (each) => [each, (await loadParticipantMessages(each)).t] as const)),
);

/** What a phone says to somebody who has chosen this language. */
export const phoneWords = (language: Language): ParticipantTranslator => {
  const t = phoneTexts.get(language);
  if (!t) throw new Error(`There are no texts in ${language}.`);
  return t;
};
