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
 * The language to begin with. Whether an evening offers it does not matter: every language is complete, and people
 * read their own best.
 * @param chosen what the person has tapped on, now or earlier on this device
 * @param preferred the browser's language tags, best first
 * @returns the choice, else the first preferred one there is, else one near to them, else German
 */
export const chooseLanguage = (chosen: Language | null, preferred: readonly string[]): Language => {
  const near = preferred.map((tag) => NEAR[nameIn(tag)] ?? null);
  return chosen ?? [...preferred.map(languageOf), ...near].find((each) => each !== null) ?? 'de';
};
