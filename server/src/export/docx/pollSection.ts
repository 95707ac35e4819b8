import type { Paragraph, Table } from 'docx';
import type { ReportPoll } from '../report.ts';
import { heading, remark } from './paragraphs.ts';
import type { Pen } from './pen.ts';
import { table } from './table.ts';

/** The opinion poll of a round: its rules, how many took part, and the dots as a table. */
export const pollSection = ({ rules, state, rows }: ReportPoll, { words, own }: Pen): (Paragraph | Table)[] => [
  heading(own(words('poll.heading')), 2),
  remark(own(rules), true),
  remark(own(state), rows.length > 0),
  ...(rows.length === 0
    ? []
    : [
        table(
          [words('overview.number'), words('overview.name'), words('poll.dots')].map(own),
          rows.map(({ number, heading: name, dots }) => [own(number), name, own(String(dots))]),
          [1, 7, 1],
        ),
      ]),
];
