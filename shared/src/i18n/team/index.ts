import { catalogue, type LoadedMessages } from '../catalogue.ts';
import type { Translator } from '../translate.ts';
import type { de } from './de.ts';

export type TeamTranslator = Translator<typeof de>;
export type TeamMessages = LoadedMessages<typeof de>;

/** What the people who prepare and lead an evening read. */
export const { uiLanguage: teamLanguage, load: loadTeamMessages } = catalogue<typeof de>({
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
});
