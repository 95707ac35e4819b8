import type { ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { IBaseParagraphStyleOptions, INumberingOptions, ISpacingProperties, IStylesOptions } from 'docx';

/** The colours of the application: every pair has at least 4.5:1 on white and on the tint (WCAG 2.2, 1.4.3). */
export const COLOURS = { ink: '1C2230', soft: '4B5263', primary: '1D4567', tint: 'E3ECF3', line: 'D9CFBD' } as const;

/** Part of every Word and metrically replaced everywhere else; it has no Arabic letters. */
const FONT = 'Calibri';
/** Has Arabic and Persian letters wherever Calibri exists. */
export const SCRIPT_FONT = 'Arial';

/** The list all cards stand in. */
export const CARD_LIST = 'cards';

/** Ids of the styles that are not Word's own. */
export const STYLE = {
  card: 'Card',
  cardDetail: 'CardDetail',
  german: 'CardGerman',
  copy: 'CardCopy',
  quote: 'CardQuote',
  statement: 'Statement',
  note: 'FacilitatorNote',
  remark: 'Remark',
  tableHead: 'TableHead',
  tableText: 'TableText',
} as const;
/** Between a card and what belongs to it. */
export const CLOSE = { after: 20 } as const;
/** How far cards stand in from the margin, in twentieths of a point. */
export const CARD_INDENT = 340;

const points = (size: number): number => size * 2;
/** Points before and after a paragraph, and the height of its lines as a multiple. */
const spacing = (before: number, after: number, lines = 1.15): ISpacingProperties => ({
  before: before * 20,
  after: after * 20,
  line: Math.round(lines * 240),
  lineRule: LineRuleType.AUTO,
});

const heading = (outlineLevel: number, size: number, before: number, after: number): IBaseParagraphStyleOptions => ({
  run: { size: points(size), bold: true, color: COLOURS.primary },
  paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: spacing(before, after, 1.1) },
});

/** Everything that decides how the document looks stands in styles, so that an office can change it in one place. */
export const documentStyles = (locale: string, words: ExportTranslator): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: SCRIPT_FONT },
        size: points(11),
        color: COLOURS.ink,
        language: { value: locale, bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: spacing(0, 6) },
    },
    title: {
      run: { size: points(28), bold: true, color: COLOURS.primary },
      paragraph: { spacing: spacing(0, 6, 1.1), keepNext: true },
    },
    heading1: heading(0, 18, 22, 8),
    heading2: heading(1, 13, 18, 3),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: points(14), color: COLOURS.soft },
      paragraph: { spacing: spacing(0, 2) },
    },
    {
      id: STYLE.card,
      name: words('style.card'),
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: spacing(0, 5), keepLines: true },
    },
    {
      id: STYLE.cardDetail,
      name: words('style.cardDetail'),
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(10), color: COLOURS.soft },
      paragraph: { spacing: spacing(0, 5), keepLines: true },
    },
    {
      id: STYLE.german,
      name: words('style.german'),
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: spacing(0, 5), keepLines: true },
    },
    {
      id: STYLE.copy,
      name: words('style.copy'),
      basedOn: STYLE.card,
      quickFormat: true,
      run: { color: COLOURS.soft },
    },
    {
      id: STYLE.quote,
      name: words('style.quote'),
      basedOn: STYLE.card,
      quickFormat: true,
    },
    {
      id: STYLE.statement,
      name: words('style.statement'),
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: spacing(0, 5), keepNext: true },
    },
    {
      id: STYLE.note,
      name: words('style.note'),
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: spacing(2, 6),
        indent: { left: CARD_INDENT },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLOURS.line } },
        keepLines: true,
      },
    },
    {
      id: STYLE.remark,
      name: words('style.remark'),
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(10), color: COLOURS.soft },
      paragraph: { spacing: spacing(0, 5) },
    },
    {
      id: STYLE.tableText,
      name: words('style.tableText'),
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(10.5) },
      paragraph: { spacing: spacing(2, 2, 1.05) },
    },
    {
      id: STYLE.tableHead,
      name: words('style.tableHead'),
      basedOn: STYLE.tableText,
      quickFormat: true,
      run: { bold: true, color: COLOURS.primary },
      paragraph: { keepNext: true },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: points(9), color: COLOURS.soft },
      paragraph: { spacing: spacing(0, 0) },
    },
  ],
});

/** A bulleted list: numbers would look like a ranking. */
export const documentLists: INumberingOptions = {
  config: [
    {
      reference: CARD_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: {
            paragraph: { indent: { left: CARD_INDENT, hanging: CARD_INDENT } },
            run: { color: COLOURS.primary },
          },
        },
        {
          level: 1,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.START,
          style: {
            paragraph: { indent: { left: 2 * CARD_INDENT, hanging: CARD_INDENT } },
            run: { color: COLOURS.soft },
          },
        },
      ],
    },
  ],
};
