import { exportWords } from '@gehoer/shared/i18n/export/index.ts';
import type { Report } from './report.ts';

const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N}]+/gu;
/** In UTF-16 units. File systems allow 255 bytes for the whole name; a letter takes at most 4 of them. */
const LONGEST_PART = 50;

const part = (text: string): string =>
  text
    .replace(NOT_IN_NAMES, '-')
    .slice(0, LONGEST_PART)
    .toWellFormed()
    .replace(NOT_IN_NAMES, '-')
    .replace(/^-|-$/gu, '');

/**
 * A name such as `2026-11-24_Wohnen-Soziales_Ergebnisse.docx`, valid on Windows, macOS and Linux: letters and digits
 * of any script, hyphens and underscores. Without an action field the event's label stands in; what is not known is
 * left out.
 * @param extension without a dot
 */
export const fileNameOf = ({ event, language }: Report, extension: string): string => {
  const subject = part(event.actionField) || part(event.label);
  const parts = [event.day === '' ? '' : event.date, subject, exportWords(language)('report.title')];
  return `${parts.filter((each) => each !== '').join('_')}.${extension}`;
};
