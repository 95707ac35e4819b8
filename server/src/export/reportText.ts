import type { Language } from '@gehoer/shared/domain/languages.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import { directionOf } from './direction.ts';
import type { ReportText } from './report.ts';

/**
 * A text for the report. Cards come in clean and stay as they are; lines typed by staff are cleaned here, because one
 * character that XML forbids makes a whole Word document unreadable.
 */
export const reportText = (text: string, language: Language): ReportText => {
  const clean = cleanText(text);
  return { text: clean, language, direction: directionOf(clean, language) };
};
