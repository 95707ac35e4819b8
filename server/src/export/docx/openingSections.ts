import { FEWEST_SHOWN } from '@gehoer/shared/domain/selfLabels.ts';
import type { Paragraph, Table } from 'docx';
import type { ReportLine, ReportText } from '../report.ts';
import { heading, remark, subtitle, title } from './paragraphs.ts';
import type { Pen } from './pen.ts';
import { table } from './table.ts';

type Section = (Paragraph | Table)[];

/** Title and what everybody asks first: which field, when. */
const titleBlock = ({ report: { event, isOver }, words, own }: Pen): Section => {
  const field = event.actionField && `${words('report.actionField')}: ${event.actionField}`;
  return [
    title(own(`${words('report.title')}: ${event.label}`)),
    ...[field, event.day].filter((line) => line !== '').map((line) => subtitle(own(line))),
    ...(isOver ? [] : [remark(own(words('report.unfinished')))]),
  ];
};

interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReportText[])[];
  /** Relative widths of the columns. */
  readonly shares: readonly number[];
  /** What is to be known about the table, below it. */
  readonly note?: string;
}

const linesOf = (lines: readonly ReportLine[], { own }: Pen): ReportText[][] =>
  lines.map(({ name, value }) => [own(name), own(value)]);

const facts = (pen: Pen): Sheet => ({
  name: pen.words('facts.heading'),
  head: [pen.words('facts.name'), pen.words('facts.value')],
  rows: linesOf(pen.report.facts, pen),
  shares: [4, 6],
});

const programme = (pen: Pen): Sheet => ({
  name: pen.words('programme.heading'),
  head: [pen.words('programme.step'), pen.words('programme.content')],
  rows: linesOf(pen.report.programme, pen),
  shares: [3, 7],
});

const people = ({ report, words, own }: Pen): Sheet => ({
  name: words('people.heading'),
  head: [words('people.group'), words('people.count')],
  rows: report.people.map(({ name, count }) => [name, own(String(count))]),
  shares: [8, 2],
  note: words('people.note', { fewest: FEWEST_SHOWN }),
});

const method = ({ report, words, own }: Pen): Sheet => ({
  name: words('method.heading'),
  head: (['round', 'mode', 'limit', 'shown', 'hidden', 'erased', 'state'] as const).map((column) =>
    words(`method.${column}`),
  ),
  rows: report.rounds.map(({ number, method: { mode, limit, state }, shown, hidden, erased }) =>
    [String(number), mode, limit, String(shown), String(hidden), String(erased), state].map(own),
  ),
  shares: [9, 20, 16, 10, 18, 13, 19],
});

/** All clusters, with their dots where an opinion poll has been counted. */
const overview = ({ report, words, own }: Pen): Sheet => {
  const clusters = report.rounds.flatMap((round) => round.clusters);
  const isPolled = clusters.some(({ dots }) => dots !== null);
  const columns = (['number', 'name', 'cards'] as const).map((column) => words(`overview.${column}`));
  return {
    name: words('overview.heading'),
    head: isPolled ? [...columns, words('overview.dots')] : columns,
    rows: clusters.map(({ number, heading, count, dots }) => {
      const row = [own(number), heading, own(String(count))];
      return isPolled ? [...row, own(dots === null ? '–' : String(dots))] : row;
    }),
    shares: isPolled ? [2, 11, 2, 4] : [1, 7, 1],
  };
};

/** What stands before the rounds: title, the event's data, its programme, who was there, how it was done, and all clusters. */
export const openingSections = (pen: Pen): Section => [
  ...titleBlock(pen),
  ...[facts(pen), programme(pen), people(pen), method(pen), overview(pen)]
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ name, head, rows, shares, note }) => [
      heading(pen.own(name), 1),
      table(head.map(pen.own), rows, shares),
      ...(note === undefined ? [] : [remark(pen.own(note))]),
    ]),
];
