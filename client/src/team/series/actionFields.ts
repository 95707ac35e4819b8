import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import type { LocalText } from '@gehoer/shared/domain/localText.ts';
import type { FieldName } from '@gehoer/shared/domain/templates/actionFields.ts';

/** One action field of a series that is being made. */
export interface FieldRow {
  readonly id: string;
  /** German, as typed. */
  readonly name: string;
  /** The template's names, for a row that came from there. */
  readonly template: FieldName | null;
}

/** The rows a new series starts from. */
export const rowsOf = (fields: readonly FieldName[], newId: () => string): FieldRow[] =>
  fields.map((template) => ({ id: newId(), name: template.de, template }));

/** Whether the template's translations still say what the German name says. */
export const isTranslated = ({ name, template }: FieldRow): boolean => template?.de === name.trim();

/** The name in all languages it is known in; a changed German name has no translations yet. */
export const actionFieldOf = (row: FieldRow): LocalText =>
  isTranslated(row) && row.template ? row.template : { de: row.name.trim() };

/** The rows with one moved by a number of places; beyond either end it stays at that end. */
export const moveRow = (rows: readonly FieldRow[], id: string, by: number): FieldRow[] => {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (!row) return [...rows];
  const to = Math.min(rows.length - 1, Math.max(0, from + by));
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
};

/** How many languages the template has a name in. */
export const LANGUAGE_COUNT = LANGUAGES.length;
