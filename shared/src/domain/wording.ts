import { cleanText, isTooLong } from './text.ts';

/** Graphemes of a wording: more than three times the longest label, and a sentence or two. */
export const WORDING_LIMIT = 300;

/** What is wrong with a wording somebody wants to put in the place of a shipped one. */
export type WordingProblem =
  | { readonly kind: 'empty' | 'tooLong' }
  /** Placeholders the shipped text has and this one lacks, or names in braces that mean nothing here. */
  | { readonly kind: 'missing' | 'unknown'; readonly placeholders: readonly string[] };

/** The `{placeholders}` of a text, braces included, each once. */
export const placeholdersIn = (text: string): ReadonlySet<string> => new Set(text.match(/\{\w+\}/gu));

const NOT_A_PLACEHOLDER = /\{[^{}]*\}?|\}/gu;

/** A wording as it is kept: cleaned like every text of a person, and on one line. */
export const cleanWording = (text: string): string => cleanText(text).replace(/[\n\t]+/gu, ' ');

/**
 * Checks a cleaned wording; null if it can be used.
 * @param shipped the text it is to replace: all its placeholders have to be kept
 * @param german all German wordings of the message: their placeholders may be used
 */
export const wordingProblem = (text: string, shipped: string, german: readonly string[]): WordingProblem | null => {
  if (text === '') return { kind: 'empty' };
  if (isTooLong(text, WORDING_LIMIT)) return { kind: 'tooLong' };
  const used = placeholdersIn(text);
  const known = new Set(german.flatMap((each) => [...placeholdersIn(each)]));
  const unknown = (text.match(NOT_A_PLACEHOLDER) ?? []).filter((each) => !known.has(each));
  if (unknown.length > 0) return { kind: 'unknown', placeholders: unknown };
  const missing = [...placeholdersIn(shipped)].filter((each) => !used.has(each));
  return missing.length > 0 ? { kind: 'missing', placeholders: missing } : null;
};
