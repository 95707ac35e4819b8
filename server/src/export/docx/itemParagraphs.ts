import type { Paragraph } from 'docx';
import type { ReportCard, ReportItem } from '../report.ts';
import { card, cardDetail, copy, german, note, quote } from './paragraphs.ts';
import type { Pen } from './pen.ts';

/** What is to be known about a card, in one line; '' = nothing. */
const detailsOf = ({ isQuote, alsoIn, otherField }: ReportCard, mentions: number, { words }: Pen): string =>
  [
    mentions > 1 ? words('card.mentioned', { n: mentions }) : '',
    isQuote ? words('card.quote') : '',
    alsoIn.length > 0 ? `${words('card.alsoIn')} ${alsoIn.join(', ')}` : '',
    otherField === '' ? '' : `${words('card.otherField')}: ${otherField}`,
  ]
    .filter((detail) => detail !== '')
    .join(' · ');

/** The German version of a card, with who has made it. */
const germanOf = (each: ReportCard, level: 0 | 1, hasMore: boolean, { words, own }: Pen): Paragraph[] =>
  each.german
    ? [german(own(`${words('german.text')}:`), [each.german.text, own(`(${each.german.by})`)], { level, hasMore })]
    : [];

/** A card word for word, and below it what else is known of it. */
const cardParagraphs = (each: ReportCard, level: 0 | 1, mentions: number, pen: Pen): Paragraph[] => {
  const details = detailsOf(each, mentions, pen);
  return [
    card(each, { level, hasMore: details !== '' || each.german !== null }),
    ...germanOf(each, level, details !== '', pen),
    ...(details === '' ? [] : [cardDetail(pen.own(details), level, mentions > 1)]),
  ];
};

/** What lies on the board: a card with those that say the same below it, a card that is counted elsewhere, or a note. */
export const itemParagraphs = (item: ReportItem, pen: Pen): Paragraph[] => {
  const { words, own } = pen;
  switch (item.kind) {
    case 'stack': {
      const [top, ...others] = item.cards;
      return [
        ...cardParagraphs(top, 0, item.cards.length, pen),
        ...others.flatMap((other) => cardParagraphs(other, 1, 1, pen)),
      ];
    }
    case 'copy':
      return [
        copy(item.card),
        ...germanOf(item.card, 0, true, pen),
        cardDetail(own(`${words('card.copyOf')}: ${item.card.place}`), 0),
      ];
    case 'note':
      return [note(own(`${words('card.note')}:`), item.text)];
  }
};

/**
 * A card that may be quoted, with its German version and where it stands.
 * @param source number and heading of its cluster, or what the place is called
 */
export const quoteParagraphs = (each: ReportCard, source: string, pen: Pen): Paragraph[] => [
  quote(each),
  ...germanOf(each, 0, true, pen),
  cardDetail(pen.own(`${pen.words('card.source')}: ${source}`), 0),
];
