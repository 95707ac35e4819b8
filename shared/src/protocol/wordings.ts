import * as v from 'valibot';
import { LANGUAGES, type Language } from '../domain/languages.ts';

/** What a place has done to one text of the phone. */
export interface TextState {
  /** Its own wording, in the place of the shipped one. */
  readonly own: string | null;
  /** The wording somebody who speaks the language has confirmed; counts only while it is the one in use. */
  readonly confirmed: string | null;
}

/** By the names of the texts; those that nobody has touched are missing. */
export type TextStates = Readonly<Record<string, TextState>>;

/** Everything a place has done to its texts. */
export type AllTextStates = Readonly<Record<Language, TextStates>>;

/** Sets one text: its wording (null = the shipped one), and whether it is confirmed as it then stands. */
export const TextChange = v.strictObject({
  language: v.picklist(LANGUAGES),
  id: v.pipe(v.string(), v.maxLength(100)),
  own: v.nullable(v.string()),
  confirmed: v.boolean(),
});
export type TextChange = v.InferOutput<typeof TextChange>;
