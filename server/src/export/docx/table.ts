import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { ReportText } from '../report.ts';
import { COLOURS, STYLE } from './styles.ts';
import { paragraph } from './paragraphs.ts';

/** Width between the margins of an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 9070;

const none = { style: BorderStyle.NONE } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;

const cell = (text: ReportText, style: string, width: number, fill?: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [paragraph(text, { style })],
  });

/**
 * A table whose first row is marked as its header, for screen readers and so that it is repeated on the next page.
 * @param shares relative widths of the columns
 */
export const table = (
  head: readonly ReportText[],
  rows: readonly (readonly ReportText[])[],
  shares: readonly number[],
): Table => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((TEXT_WIDTH * share) / total));
  const row = (texts: readonly ReportText[], style: string, fill?: string) => ({
    cantSplit: true,
    children: texts.map((text, column) => cell(text, style, widths[column] ?? 0, fill)),
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noVBand: true },
    margins: { left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders: { top: thin, bottom: thin, insideHorizontal: thin, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({ ...row(head, STYLE.tableHead, COLOURS.tint), tableHeader: true }),
      ...rows.map((texts) => new TableRow(row(texts, STYLE.tableText))),
    ],
  });
};
