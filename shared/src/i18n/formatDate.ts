import type { Language } from '../domain/languages.ts';

/** British rather than American order of day and month: the readers are in Germany. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/**
 * Clock time such as 18:30.
 * @param at milliseconds since the epoch
 * @param timeZone IANA name; the evenings take place in Germany
 */
export const formatTime = (language: Language, at: number, timeZone = 'Europe/Berlin'): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);

/**
 * Calendar day with the month in words, such as 12. März 2026. Always the Gregorian calendar, which posters and
 * letters in Germany use; Farsi would otherwise get the Persian one.
 * @param at milliseconds since the epoch
 */
export const formatDate = (language: Language, at: number, timeZone = 'Europe/Berlin'): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', calendar: 'gregory', timeZone }).format(at);

/** The same for a day without a time, given as YYYY-MM-DD. Anything else, such as an open date, gives ''. */
export const formatDay = (language: Language, day: string): string => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(at) ? '' : formatDate(language, at, 'UTC');
};
