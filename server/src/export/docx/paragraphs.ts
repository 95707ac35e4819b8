import { HeadingLevel, Paragraph, type IParagraphOptions } from 'docx';
import type { ReportCard, ReportText } from '../report.ts';
import { CARD_LIST, STYLE } from './styles.ts';
import { textRuns } from './textRuns.ts';

/** A paragraph that runs in the direction of its text. */
export const paragraph = (text: ReportText, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, ...(text.direction === 'rtl' ? { bidirectional: true } : {}), children: textRuns(text) });

export const title = (text: ReportText): Paragraph => paragraph(text, { heading: HeadingLevel.TITLE });
export const subtitle = (text: ReportText): Paragraph => paragraph(text, { style: 'Subtitle' });
export const remark = (text: ReportText): Paragraph => paragraph(text, { style: STYLE.remark });
export const card = (text: ReportCard): Paragraph =>
  paragraph(text, { style: STYLE.card, numbering: { reference: CARD_LIST, level: 0 } });

/** A heading of the outline; `pageBreakBefore` begins a new page. */
export const heading = (text: ReportText, level: 1 | 2, pageBreakBefore = false): Paragraph =>
  paragraph(text, { heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, pageBreakBefore });
