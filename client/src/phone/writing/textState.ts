import { countGraphemes } from '@gehoer/shared/domain/text.ts';
import { splitText } from './splitText.ts';

/** Statements are short: 90 of 100 written at a comparable survey (Bonn, 1,505 sentences) have up to 102 characters. */
const COUNTER_FROM = 100;

/** What the field says about the text in it. */
export interface TextState {
  readonly blank: boolean;
  /** Graphemes, as a person counts letters. */
  readonly length: number;
  /** Graphemes over the limit; 0 if it fits. */
  readonly tooLongBy: number;
  readonly showsCounter: boolean;
  /** Whether it looks like more than one idea. */
  readonly canSplit: boolean;
}

/** Judges a text as the server will: composed (NFC) and without white space around it. */
export const textState = (text: string, limit: number): TextState => {
  const length = countGraphemes(text.normalize('NFC').trim());
  return {
    blank: length === 0,
    length,
    tooLongBy: Math.max(0, length - limit),
    showsCounter: length >= COUNTER_FROM,
    canSplit: splitText(text) !== null,
  };
};
