import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';

const known = new Map<Language, OwnWordings>();

/** Takes note of a place's own wordings in a language. */
export const learnOwnWordings = (language: Language, own: OwnWordings): void => {
  known.set(language, own);
};

export const knownOwnWordings = (language: Language): OwnWordings => known.get(language) ?? {};

/**
 * Asks the server for them, once per language.
 * @returns whether there is something that was not known before; also false if the server cannot be reached
 */
export const askForOwnWordings = async (language: Language): Promise<boolean> => {
  if (known.has(language)) return false;
  try {
    const response = await fetch(`/api/wordings/${language}`);
    if (!response.ok) return false;
    const own = (await response.json()) as OwnWordings;
    learnOwnWordings(language, own);
    return Object.keys(own).length > 0;
  } catch {
    return false;
  }
};
