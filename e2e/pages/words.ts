import type { Language } from '@gehoer/shared/domain/languages.ts';
import { ar } from '@gehoer/shared/i18n/participant/ar.ts';
import { de as phoneDe } from '@gehoer/shared/i18n/participant/de.ts';
import { en } from '@gehoer/shared/i18n/participant/en.ts';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import { de as teamDe } from '@gehoer/shared/i18n/team/de.ts';
import { translator } from '@gehoer/shared/i18n/translate.ts';
import { de as wallDe } from '@gehoer/shared/i18n/wall/de.ts';

/** What the team's pages say in German: tests look for elements by the words people read. */
export const team = translator<typeof teamDe>('de', teamDe);

/** What the wall says in German. */
export const wall = translator<typeof wallDe>('de', wallDe);

const phoneFiles = { de: phoneDe, en, ar };

/** What a phone says to somebody who has chosen this language; English stands in where there are no words yet. */
export const phoneWords = (language: Language): ParticipantTranslator => {
  const shown = language === 'de' || language === 'ar' ? language : 'en';
  return translator<typeof phoneDe>(shown, phoneFiles[shown]);
};
