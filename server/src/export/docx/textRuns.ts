import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import { Tab, TextRun, type IRunPropertiesOptions } from 'docx';
import type { ReportText } from '../report.ts';
import { directedParts } from './directedParts.ts';
import { SCRIPT_FONT } from './styles.ts';

/** Language tags of word processors always name a region. */
export const LOCALES: Readonly<Record<Language, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  fr: 'fr-FR',
  tr: 'tr-TR',
  ar: 'ar-SA',
  uk: 'uk-UA',
  ru: 'ru-RU',
  fa: 'fa-IR',
  pl: 'pl-PL',
  ro: 'ro-RO',
  ku: 'ku-TR',
};

/** What a run in the text's own direction says about its language; Latin words on an Arabic page say nothing. */
const leftToRight = (language: Language): IRunPropertiesOptions =>
  dirOf(language) === 'ltr' ? { language: { value: LOCALES[language] } } : {};

const rightToLeft = (language: Language): IRunPropertiesOptions => ({
  rightToLeft: true,
  font: { cs: SCRIPT_FONT },
  language: { bidirectional: LOCALES[dirOf(language) === 'rtl' ? language : 'ar'] },
});

/**
 * The runs of a text, with its line breaks and tabs. Text goes into runs by `text`, never by `children`: there the
 * words CURRENT or TOTAL_PAGES would become page numbers.
 */
export const textRuns = ({ text, language, direction }: ReportText): TextRun[] =>
  directedParts(text, direction).flatMap((part) => {
    const properties = part.direction === 'rtl' ? rightToLeft(language) : leftToRight(language);
    return part.text.split(/(?=[\n\t])|(?<=[\n\t])/u).map((piece) => {
      if (piece === '\n') return new TextRun({ ...properties, break: 1 });
      if (piece === '\t') return new TextRun({ ...properties, children: [new Tab()] });
      return new TextRun({ ...properties, text: piece });
    });
  });
