import { exportWords, type ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import type { Report, ReportText } from '../report.ts';
import { reportText } from '../reportText.ts';

/** What every part of the document is written with. */
export interface Pen {
  readonly report: Report;
  readonly words: ExportTranslator;
  /** A text of our own, in the language of the report. */
  readonly own: (text: string) => ReportText;
}

export const penFor = (report: Report): Pen => ({
  report,
  words: exportWords(report.language),
  own: (text) => reportText(text, report.language),
});
