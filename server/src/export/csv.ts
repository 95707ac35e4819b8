import { exportWords, type ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { stringify } from 'csv-stringify/sync';
import { guard } from './cellGuard.ts';
import { languageName } from './facts.ts';
import type { Report, ReportCard, ReportCluster, ReportRound } from './report.ts';

const COLUMNS = [
  'event',
  'actionField',
  'date',
  'round',
  'question',
  'cluster',
  'heading',
  'number',
  'card',
  'language',
  'sorted',
] as const;
type Cell = string | number;
type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

const cardRow = (report: Report, words: ExportTranslator, round: ReportRound, cluster: ReportCluster | null) => {
  const { event, language } = report;
  return (card: ReportCard): Row => ({
    event: guard(event.label),
    actionField: guard(event.actionField),
    date: event.day === '' ? '' : event.date,
    round: round.number,
    question: guard(round.question.text),
    cluster: cluster?.position ?? '',
    heading: guard(cluster?.heading.text ?? words('round.unsorted')),
    number: card.number,
    card: guard(card.text),
    language: languageName(card.language, language),
    sorted: words(cluster ? 'column.yes' : 'column.no'),
  });
};

/**
 * All visible cards as a table, one row each, that opens rightly with a double click in a German Excel and in
 * LibreOffice: UTF-8 with byte order mark, semicolons, CRLF, line breaks within a card as LF.
 *
 * Round, group and card number are numbers, so that they sort and filter as such (2.10 written as one number would
 * come before 2.2, and 1.2 would become a date); the date is ISO 8601, which is a date in every country's Excel.
 * Text that a spreadsheet would compute or convert is kept text by a guard (see `guard`); `unguard` takes it away.
 * The language is that of the page on which the card was written.
 */
export const renderCsv = (report: Report): string => {
  const words = exportWords(report.language);
  const rows = report.rounds.flatMap((round) => [
    ...round.clusters.flatMap((cluster) => cluster.cards.map(cardRow(report, words, round, cluster))),
    ...round.unsorted.map(cardRow(report, words, round, null)),
  ]);
  const head = COLUMNS.map((column): Cell => words(`column.${column}`));
  return stringify([head, ...rows.map((row) => COLUMNS.map((column) => row[column]))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_string: true,
  });
};
