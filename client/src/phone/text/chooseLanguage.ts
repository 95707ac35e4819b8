import { isLanguage, type Language, LANGUAGES } from '@gehoer/shared/domain/languages.ts';

/** What can be chosen before an evening says which languages it offers. */
export const SPOKEN: readonly Language[] = LANGUAGES;

/** Browsers call some languages by more than one name: Dari is written like Persian, Moldavian is Romanian. */
const OTHER_NAMES: Readonly<Record<string, Language>> = { prs: 'fa', pes: 'fa', kmr: 'ku', mo: 'ro' };

/**
 * Languages whose readers mostly read another one as well: better than German if the browser names nothing else.
 * Sorani has Arabic letters, but is nearer to Kurmancî than to anything else here.
 */
const NEAR: Readonly<Record<string, Language>> = { ckb: 'ku', sdh: 'ku', ps: 'fa', be: 'ru', az: 'tr' };

const nameIn = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const languageOf = (tag: string): Language | null => {
  const name = nameIn(tag);
  return isLanguage(name) ? name : (OTHER_NAMES[name] ?? null);
};

/**
 * The language to begin with, or to go on with when an evening offers others.
 * @param chosen what the person has tapped on, now or earlier on this device; need not be among those offered
 * @param preferred the browser's language tags, best first
 * @param offered what the evening offers, not empty
 * @returns the choice, else the first preferred one that is offered, else one near to them, else German, else the
 *   first offered one
 */
export const chooseLanguage = (
  chosen: Language | null,
  preferred: readonly string[],
  offered: readonly Language[],
): Language => {
  const near = preferred.map((tag) => NEAR[nameIn(tag)] ?? null);
  const candidates = [...preferred.map(languageOf), ...near, 'de' as const];
  return chosen ?? candidates.find((each) => each !== null && offered.includes(each)) ?? offered[0] ?? 'de';
};
