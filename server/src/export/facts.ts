import type { Language } from '@gehoer/shared/domain/languages.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { ExportLanguage, ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { formatDay } from '@gehoer/shared/i18n/formatDate.ts';
import type { ReportLine } from './report.ts';

/** The name of a language in the language of the report. */
export const languageName = (language: Language, reader: ExportLanguage): string =>
  new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;

/** How many cards are allowed, in words; null = any number. */
export const limitInWords = (limit: number | null, words: ExportTranslator): string =>
  limit === null ? words('facts.noLimit') : words('facts.limit', { n: limit });

/** What the evening was set up as. What nobody has entered is named as missing, so that it can be filled in. */
export const factsOf = (profile: Profile, language: ExportLanguage, words: ExportTranslator): ReportLine[] => {
  const line = (name: string, value: string): ReportLine => ({
    name,
    value: cleanText(value) || words('report.noAnswer'),
  });
  return [
    line(words('facts.label'), profile.eventLabel),
    line(words('report.actionField'), textIn(profile.actionField, language).text),
    line(words('facts.date'), formatDay(language, profile.date)),
    line(words('facts.startsAt'), profile.startsAt),
    line(words('facts.place'), profile.place),
    line(words('facts.organiser'), profile.organiser),
    line(words('facts.expectedPeople'), String(profile.expectedPeople)),
    line(words('facts.languages'), profile.languages.map((each) => languageName(each, language)).join(', ')),
    line(words('facts.cardLimit'), limitInWords(profile.cardLimit, words)),
    line(words('facts.tableLimit'), limitInWords(profile.tableLimit, words)),
    line(words('facts.visibility'), words(`facts.${profile.cardsWhileCollecting}`)),
    line(words('facts.checkCards'), words(profile.checkCards ? 'facts.checked' : 'facts.unchecked')),
  ];
};
