import type { ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { IBaseParagraphStyleOptions, INumberingOptions, ISpacingProperties, IStylesOptions } from 'docx';
import { CARD_INDENT, CARD_LIST, COLOURS, FONT, SCRIPT_FONT, STYLE } from './styles.ts';

const points = (size: number): number => size * 2;
/** Points before and after a paragraph, and the height of its lines as a multiple. */
const spacing = (before: number, after: number, lines = 1.15): ISpacingProperties => ({
  before: before * 20,
  after: after * 20,
  line: Math.round(lines * 240),
  lineRule: LineRuleType.AUTO,
});

type StyleLook = Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'>;

const heading = (outlineLevel: number, size: number, before: number, after: number): StyleLook => ({
  run: { size: points(size), bold: true, color: COLOURS.primary },
  paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: spacing(before, after, 1.1) },
});

type OwnStyle = keyof typeof STYLE;
type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

/** How our own styles differ from what they are based on; the names are in the office's language. */
const OWN_STYLES: readonly { readonly key: OwnStyle; readonly basedOn?: OwnStyle; readonly look: StyleLook }[] = [
  { key: 'card', look: { paragraph: { spacing: spacing(0, 5), keepLines: true } } },
  {
    key: 'cardDetail',
    look: { run: { size: points(10), color: COLOURS.soft }, paragraph: { spacing: spacing(0, 5), keepLines: true } },
  },
  { key: 'german', look: { paragraph: { spacing: spacing(0, 5), keepLines: true } } },
  { key: 'copy', basedOn: 'card', look: { run: { color: COLOURS.soft } } },
  { key: 'quote', basedOn: 'card', look: {} },
  { key: 'statement', look: { run: { bold: true }, paragraph: { spacing: spacing(0, 5), keepNext: true } } },
  {
    key: 'note',
    look: {
      paragraph: {
        spacing: spacing(2, 6),
        indent: { left: CARD_INDENT },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLOURS.line } },
        keepLines: true,
      },
    },
  },
  { key: 'remark', look: { run: { size: points(10), color: COLOURS.soft }, paragraph: { spacing: spacing(0, 5) } } },
  { key: 'tableText', look: { run: { size: points(10.5) }, paragraph: { spacing: spacing(2, 2, 1.05) } } },
  {
    key: 'tableHead',
    basedOn: 'tableText',
    look: { run: { bold: true, color: COLOURS.primary }, paragraph: { keepNext: true } },
  },
];

const ownStyles = (words: ExportTranslator): ParagraphStyle[] =>
  OWN_STYLES.map(({ key, basedOn, look }) => ({
    id: STYLE[key],
    name: words(`style.${key}`),
    basedOn: basedOn ? STYLE[basedOn] : 'Normal',
    quickFormat: true,
    ...look,
  }));

/** Word's own styles below headings. */
const PLAIN_STYLES: readonly ParagraphStyle[] = [
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
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: points(9), color: COLOURS.soft },
    paragraph: { spacing: spacing(0, 0) },
  },
];

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
  paragraphStyles: [...PLAIN_STYLES, ...ownStyles(words)],
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
