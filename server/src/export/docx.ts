import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { documentLists, documentStyles } from './docx/documentStyles.ts';
import { openingSections } from './docx/openingSections.ts';
import { heading, remark } from './docx/paragraphs.ts';
import { penFor, type Pen } from './docx/pen.ts';
import { roundSection } from './docx/roundSection.ts';
import { TEXT_WIDTH } from './docx/table.ts';
import { LOCALES, textRuns } from './docx/textRuns.ts';
import type { Report } from './report.ts';

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, right: 1418, bottom: 1418, left: 1418, header: 709, footer: 709 },
} as const;

/** Named as author, because no person is. */
const AUTHOR = 'Gehör';

const footer = (name: string, { words, own }: Pen): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...textRuns(own(name)),
          new TextRun({ children: ['\t', `${words('report.page')} `, PageNumber.CURRENT] }),
          new TextRun({ children: [` ${words('report.pageOf')} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const notes = ({ words, own }: Pen): Paragraph[] => [
  heading(own(words('notes.heading')), 1),
  ...(['verbatim', 'stacked', 'translated', 'hidden'] as const).map((each) => remark(own(words(`notes.${each}`)))),
];

/**
 * The results as a Word document that can be worked on: headings, lists and header rows are real ones, the language
 * is set, also for parts in other languages (EN 301 549, clause 10). Cards stand word for word, with their line
 * breaks and in their own direction; of hidden cards there is only the number.
 */
export const renderDocx = (report: Report): Promise<Buffer> => {
  const pen = penFor(report);
  const { label, actionField, day } = report.event;
  const name = [label, actionField, day].filter((part) => part !== '').join(' – ');
  const document = new Document({
    title: `${pen.words('report.title')} – ${name}`,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: documentStyles(LOCALES[report.language], pen.words),
    numbering: documentLists,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(name, pen) },
        children: [
          ...openingSections(pen),
          ...report.rounds.flatMap((round) => roundSection(round, pen)),
          ...notes(pen),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};
