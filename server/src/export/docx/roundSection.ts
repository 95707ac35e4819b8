import type { Paragraph, Table } from 'docx';
import { languageName } from '../facts.ts';
import type { ReportCard, ReportCluster, ReportPlace, ReportRound, ReportText } from '../report.ts';
import { itemParagraphs, quoteParagraphs } from './itemParagraphs.ts';
import { heading, remark, statement } from './paragraphs.ts';
import type { Pen } from './pen.ts';
import { pollSection } from './pollSection.ts';
import { table } from './table.ts';

/** The question's other wordings, one row each; the one in the heading is not repeated. */
const wordings = ({ question, wordings: all }: ReportRound, { report: { language }, words, own }: Pen): Table[] => {
  const rows = all.flatMap(({ official, plain }) => {
    const name = languageName(official.language, language);
    return [
      { name, text: official },
      { name: `${name} (${words('round.plain')})`, text: plain },
    ];
  });
  const others = rows.filter(({ text }) => text.text !== '' && text !== question);
  if (others.length === 0) return [];
  const head = [own(words('column.language')), own(words('column.question'))];
  return [
    table(
      head,
      others.map(({ name, text }) => [own(name), text]),
      [3, 7],
    ),
  ];
};

/** What lies somewhere on the board, under its own heading. */
const group = (name: ReportText, place: ReportPlace, before: readonly Paragraph[], pen: Pen): Paragraph[] => [
  heading(name, 2),
  ...before,
  remark(pen.own(countInWords(place.count, pen)), place.items.length > 0),
  ...place.items.flatMap((item) => itemParagraphs(item, pen)),
];

const countInWords = (cards: number, { words }: Pen): string =>
  cards === 0 ? words('round.none') : words('round.cards', { n: cards });

const clusterGroup = (cluster: ReportCluster, pen: Pen): Paragraph[] => {
  const name = { ...cluster.heading, text: `${cluster.number} ${cluster.heading.text}` };
  const label = pen.own(`${pen.words('round.statement')}:`);
  return group(name, cluster, cluster.statement ? [statement(label, cluster.statement)] : [], pen);
};

/** How far the round is, and its cards as numbers. */
const states = ({ notice, shown, hidden, erased, unchecked }: ReportRound, pen: Pen): Paragraph[] =>
  [
    notice ?? '',
    countInWords(shown, pen),
    unchecked === 0 ? '' : pen.words('round.unchecked', { n: unchecked }),
    hidden === 0 ? '' : pen.words('round.hidden', { n: hidden }),
    erased === 0 ? '' : pen.words('round.erased', { n: erased }),
  ]
    .filter((state) => state !== '')
    .map((state) => remark(pen.own(state)));

const sourceOf = ({ place }: ReportCard, clusters: readonly ReportCluster[]): string => {
  const cluster = clusters.find(({ number }) => number === place);
  return cluster ? `${cluster.number} ${cluster.heading.text}` : place;
};

/** The cards that may be quoted, once more and together: the chapter about the situation is written with them. */
const quotesSection = ({ quotes, clusters }: ReportRound, pen: Pen): Paragraph[] =>
  quotes.length === 0
    ? []
    : [
        heading(pen.own(pen.words('round.quotes')), 2),
        remark(pen.own(pen.words('round.quotesMeaning')), true),
        ...quotes.flatMap((each) => quoteParagraphs(each, sourceOf(each, clusters), pen)),
      ];

/**
 * One round: its question, how far it is, its clusters with their cards, what is not sorted or parked, the opinion
 * poll, and the quotes.
 */
export const roundSection = (round: ReportRound, pen: Pen): (Paragraph | Table)[] => {
  const { words, own } = pen;
  const { number, question, clusters, unsorted, parked, shown, poll } = round;
  const name = `${words('round.heading', { n: number })}: `;
  return [
    heading({ ...question, text: name + question.text }, 1, shown > 0),
    ...states(round, pen),
    ...wordings(round, pen),
    ...clusters.flatMap((cluster) => clusterGroup(cluster, pen)),
    ...(unsorted.items.length === 0 ? [] : group(own(words('round.unsorted')), unsorted, [], pen)),
    ...(parked.items.length === 0
      ? []
      : group(own(words('round.parked')), parked, [remark(own(words('round.parkedMeaning')), true)], pen)),
    ...(poll === null ? [] : pollSection(poll, pen)),
    ...quotesSection(round, pen),
  ];
};
