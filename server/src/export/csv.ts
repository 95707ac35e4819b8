import { exportWords, type ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { stringify } from 'csv-stringify/sync';
import { guard } from './cellGuard.ts';
import { languageName } from './facts.ts';
import type { Report, ReportCard, ReportCluster, ReportItem, ReportPlace, ReportRound } from './report.ts';

const COLUMNS = [
  'event',
  'actionField',
  'date',
  'round',
  'question',
  'cluster',
  'heading',
  'statement',
  'dots',
  'number',
  'kind',
  'card',
  'language',
  'german',
  'translation',
  'sorted',
  'mentioned',
  'sameAs',
  'alsoIn',
  'quote',
  'otherField',
] as const;
type Cell = string | number;
type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;
type About = Pick<Row, 'event' | 'actionField' | 'date' | 'round' | 'question' | Spot>;
type Spot = 'cluster' | 'heading' | 'statement' | 'dots' | 'sorted';

/** What a note has none of. */
const NO_CARD = {
  ...{ number: '', german: '', translation: '', mentioned: '', sameAs: '', alsoIn: '', quote: '', otherField: '' },
} as const;

const cardRow = (card: ReportCard, stack: readonly [ReportCard, ...ReportCard[]], words: ExportTranslator) => ({
  number: card.number,
  kind: words('card.kind'),
  card: guard(card.text),
  german: guard(card.german?.text.text ?? ''),
  translation: card.german?.by ?? '',
  mentioned: card === stack[0] ? stack.length : '',
  sameAs: card === stack[0] ? '' : stack[0].number,
  alsoIn: guard(card.alsoIn.join(', ')),
  quote: words(card.isQuote ? 'column.yes' : 'column.no'),
  otherField: guard(card.otherField),
});

/** The rows of what lies somewhere. A card that lies there as well has its row where it is counted. */
const rowsOf = (item: ReportItem, about: About, { language }: Report, words: ExportTranslator): Row[] => {
  if (item.kind === 'copy') return [];
  if (item.kind === 'note') {
    const written = { card: guard(item.text.text), language: languageName(item.text.language, language) };
    return [{ ...about, ...NO_CARD, kind: words('card.note'), ...written }];
  }
  return item.cards.map((card) => ({
    ...about,
    ...cardRow(card, item.cards, words),
    language: languageName(card.language, language),
  }));
};

const inCluster = ({ position, heading, statement, dots }: ReportCluster, words: ExportTranslator) => ({
  cluster: position,
  heading: guard(heading.text),
  statement: guard(statement?.text ?? ''),
  dots: dots ?? '',
  sorted: words('column.yes'),
});
const beside = (name: string, sorted: string) => ({ cluster: '', heading: name, statement: '', dots: '', sorted });

const aboutEvent = ({ label, actionField, day, date }: Report['event']) => ({
  event: guard(label),
  actionField: guard(actionField),
  date: day === '' ? '' : date,
});

const roundRows = (round: ReportRound, report: Report, words: ExportTranslator): Row[] => {
  const about = {
    ...aboutEvent(report.event),
    round: round.number,
    question: guard(round.question.text),
  };
  const rows = ({ items }: ReportPlace, spot: Pick<Row, Spot>): Row[] =>
    items.flatMap((item) => rowsOf(item, { ...about, ...spot }, report, words));
  return [
    ...round.clusters.flatMap((cluster) => rows(cluster, inCluster(cluster, words))),
    ...rows(round.unsorted, beside(words('round.unsorted'), words('column.no'))),
    ...rows(round.parked, beside(words('round.parked'), words('column.yes'))),
  ];
};

/** Rows of their own behind all others: what people said about themselves stands beside no card. */
const peopleRows = ({ people, event, language }: Report, words: ExportTranslator): Row[] =>
  people.map(({ name, count }) => ({
    ...aboutEvent(event),
    ...NO_CARD,
    ...beside('', ''),
    ...{ round: '', question: words('people.question'), kind: words('people.kind') },
    ...{ card: guard(name.text), language: languageName(name.language, language), mentioned: count },
  }));

/**
 * All visible cards and notes as a table, one row each, that opens rightly with a double click in a German Excel and
 * in LibreOffice: UTF-8 with byte order mark, semicolons, CRLF, line breaks within a card as LF.
 *
 * Round, group and card number are numbers, so that they sort and filter as such (2.10 written as one number would
 * come before 2.2, and 1.2 would become a date); the date is ISO 8601, which is a date in every country's Excel.
 * Text that a spreadsheet would compute or convert is kept text by a guard (see `guard`); `unguard` takes it away.
 * The language is that of the page on which the card was written. The cards of a stack follow its top, which says how
 * often it was said. Dots are those of the whole group, the same in each of its rows: not to be added up.
 */
export const renderCsv = (report: Report): string => {
  const words = exportWords(report.language);
  const rows = [...report.rounds.flatMap((round) => roundRows(round, report, words)), ...peopleRows(report, words)];
  const head = COLUMNS.map((column): Cell => words(`column.${column}`));
  return stringify([head, ...rows.map((row) => COLUMNS.map((column) => row[column]))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_string: true,
  });
};
