import { ACTION_FIELDS, type FieldName } from './actionFields.ts';
import { QUESTIONS, type QuestionTemplate } from './questions.ts';

/** What a new series of evenings starts from. Everything in it can be changed afterwards. */
export interface SeriesTemplate {
  /** What an evening of the series is called on screens and in the report. */
  readonly eventLabel: string;
  /** One evening each. */
  readonly actionFields: readonly FieldName[];
  /** One round each. */
  readonly questions: readonly QuestionTemplate[];
}

/** Seven evenings, one per action field, with the same four questions on each. */
export const ARBEITSPLATTFORM: SeriesTemplate = {
  eventLabel: 'Arbeitsplattform',
  actionFields: ACTION_FIELDS,
  questions: QUESTIONS,
};
