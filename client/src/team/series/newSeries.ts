import type { NewSeries } from '@gehoer/shared/protocol/newSeries.ts';
import { actionFieldOf, type FieldRow } from './actionFields.ts';

/** A new series as far as it is filled in. */
export interface SeriesDraft {
  /** Made before it is sent, so that sending it twice makes one series. */
  readonly id: string;
  readonly title: string;
  readonly organiser: string;
  readonly eventLabel: string;
  readonly rows: readonly FieldRow[];
}

/** What is still missing, by field or row. */
export type SeriesProblem = 'title' | 'eventLabel' | 'noRows' | { readonly row: string };

/** Everything that keeps a series from being made, in the order of the form. */
export const problemsOf = ({ title, eventLabel, rows }: SeriesDraft): SeriesProblem[] => {
  const problems: SeriesProblem[] = [];
  if (title.trim() === '') problems.push('title');
  if (eventLabel.trim() === '') problems.push('eventLabel');
  if (rows.length === 0) problems.push('noRows');
  for (const { id, name } of rows) if (name.trim() === '') problems.push({ row: id });
  return problems;
};

/** What is sent. */
export const requestOf = ({ id, title, organiser, eventLabel, rows }: SeriesDraft): NewSeries => ({
  id,
  title: title.trim(),
  organiser: organiser.trim(),
  eventLabel: eventLabel.trim(),
  actionFields: rows.map(actionFieldOf),
});
