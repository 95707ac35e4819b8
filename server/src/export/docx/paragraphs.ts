import { HeadingLevel, Paragraph, type IParagraphOptions } from 'docx';
import type { ReportCard, ReportText } from '../report.ts';
import { CARD_INDENT, CARD_LIST, CLOSE, STYLE } from './styles.ts';
import { textRuns } from './textRuns.ts';

/** A paragraph that runs in the direction of its text. */
export const paragraph = (text: ReportText, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, ...(text.direction === 'rtl' ? { bidirectional: true } : {}), children: textRuns(text) });

export const title = (text: ReportText): Paragraph => paragraph(text, { heading: HeadingLevel.TITLE });
export const subtitle = (text: ReportText): Paragraph => paragraph(text, { style: 'Subtitle' });
/** `keepNext` = it belongs to what follows. */
export const remark = (text: ReportText, keepNext = false): Paragraph =>
  paragraph(text, { style: STYLE.remark, keepNext });
/** Keeps a paragraph close to what follows and belongs to it. */
const withMore: IParagraphOptions = { keepNext: true, spacing: CLOSE };

interface CardOptions {
  /** 0, or 1 below the card it says the same as. */
  readonly level: 0 | 1;
  /** Whether something that belongs to the card follows. */
  readonly hasMore: boolean;
}

const listed = (text: ReportCard, style: string, { level, hasMore }: CardOptions): Paragraph =>
  paragraph(text, { style, numbering: { reference: CARD_LIST, level }, ...(hasMore ? withMore : {}) });

/** A card in the list of its place. */
export const card = (text: ReportCard, options: CardOptions): Paragraph => listed(text, STYLE.card, options);
/** A card that is counted elsewhere. */
export const copy = (text: ReportCard): Paragraph => listed(text, STYLE.copy, { level: 0, hasMore: true });
/** A card once more, in the list of quotes. */
export const quote = (text: ReportCard): Paragraph => listed(text, STYLE.quote, { level: 0, hasMore: true });

/** What is to be known about a card, below it. `keepNext` = cards that say the same follow. */
export const cardDetail = (text: ReportText, level: 0 | 1, keepNext = false): Paragraph =>
  paragraph(text, { style: STYLE.cardDetail, indent: { left: CARD_INDENT * (level + 1) }, keepNext });

/** A text behind a word that says what it is, each in its own language; it runs in the direction of the word. */
const labelled = (label: ReportText, texts: readonly ReportText[], options: IParagraphOptions): Paragraph => {
  const spaced = [label, ...texts].map((each, index) => ({ ...each, text: index === 0 ? each.text : ` ${each.text}` }));
  return new Paragraph({
    ...options,
    ...(label.direction === 'rtl' ? { bidirectional: true } : {}),
    children: spaced.flatMap(textRuns),
  });
};

/** What a card says in German, below it, with who has translated it. */
export const german = (label: ReportText, texts: readonly ReportText[], { level, hasMore }: CardOptions): Paragraph =>
  labelled(label, texts, {
    style: STYLE.german,
    indent: { left: CARD_INDENT * (level + 1) },
    ...(hasMore ? withMore : {}),
  });
/** A remark of the facilitators. */
export const note = (label: ReportText, text: ReportText): Paragraph => labelled(label, [text], { style: STYLE.note });
/** The draft of a statement below the heading of a cluster. */
export const statement = (label: ReportText, text: ReportText): Paragraph =>
  labelled(label, [text], { style: STYLE.statement });

/** A heading of the outline; `pageBreakBefore` begins a new page. */
export const heading = (text: ReportText, level: 1 | 2, pageBreakBefore = false): Paragraph =>
  paragraph(text, { heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, pageBreakBefore });
