/** Stands in a question for the name of the action field. */
const FIELD = '{T}';

/**
 * A question with the name of the action field in every place of `{T}`. Questions without `{T}` stay as they are;
 * the name is taken as written, even if it contains braces or dollar signs.
 */
export const fillField = (question: string, fieldName: string): string => question.replaceAll(FIELD, () => fieldName);
