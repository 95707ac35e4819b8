import { catalogue, type LoadedMessages } from '../catalogue.ts';
import type { Translator } from '../translate.ts';
import type { de } from './de.ts';

export type WallTranslator = Translator<typeof de>;
export type WallMessages = LoadedMessages<typeof de>;

/** What stands on the projector around the cards. */
export const { uiLanguage: wallLanguage, load: loadWallMessages } = catalogue<typeof de>({
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
});
