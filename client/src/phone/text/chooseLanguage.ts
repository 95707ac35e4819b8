import { isLanguage, type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';

/** What can be chosen before an evening says which languages it offers. */
export const SPOKEN: readonly Language[] = LANGUAGES;

/** Dari is written like Persian; browsers call both of them by more than one name. */
const OTHER_NAMES: Readonly<Record<string, Language>> = { prs: 'fa', pes: 'fa' };

const languageOf = (tag: string): Language | null => {
  const [name = ''] = tag.toLowerCase().split('-');
  return isLanguage(name) ? name : (OTHER_NAMES[name] ?? null);
};

/**
 * The language to begin with, or to go on with when an evening offers others.
 * @param chosen what the person has tapped on, now or earlier on this device
 * @param preferred the browser's language tags, best first
 * @param offered what there is to choose from, not empty
 * @returns the choice, else the first preferred one that is offered, else German, else the first offered one
 */
export const chooseLanguage = (
  chosen: Language | null,
  preferred: readonly string[],
  offered: readonly Language[],
): Language => {
  const candidates = [chosen, ...preferred.map(languageOf), 'de' as const];
  return candidates.find((each) => each !== null && offered.includes(each)) ?? offered[0] ?? 'de';
};
