import type { Paragraph, Table } from 'docx';
import { languageName } from '../facts.ts';
import type { ReportCard, ReportRound, ReportText } from '../report.ts';
import { card, heading, remark } from './paragraphs.ts';
import type { Pen } from './pen.ts';
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

/** One round: its question, how far it is, its clusters with their cards, and the cards nobody has sorted yet. */
export const roundSection = (round: ReportRound, pen: Pen): (Paragraph | Table)[] => {
  const { words, own } = pen;
  const { number, question, notice, clusters, unsorted, shown, hidden } = round;
  const count = (cards: number): string => (cards === 0 ? words('round.none') : words('round.cards', { n: cards }));
  const group = (name: ReportText, cards: readonly ReportCard[]): Paragraph[] => [
    heading(name, 2),
    remark(own(count(cards.length))),
    ...cards.map(card),
  ];
  const name = `${words('round.heading', { n: number })}: `;
  const states = [notice ?? '', count(shown), hidden === 0 ? '' : words('round.hidden', { n: hidden })];
  return [
    heading({ ...question, text: name + question.text }, 1, shown > 0),
    ...states.filter((state) => state !== '').map((state) => remark(own(state))),
    ...wordings(round, pen),
    ...clusters.flatMap((each) => group({ ...each.heading, text: `${each.number} ${each.heading.text}` }, each.cards)),
    ...(unsorted.length === 0 ? [] : group(own(words('round.unsorted')), unsorted)),
  ];
};
