import { strongDirection } from '../direction.ts';
import type { Direction } from '../report.ts';

export interface DirectedPart {
  readonly text: string;
  readonly direction: Direction;
}

const DIGIT = /\p{Nd}/u;
const MARK = /\p{M}/u;

/**
 * Splits a text into stretches of one direction, as WordprocessingML needs them: `w:rtl` tells how a run is laid out
 * and must not be set on Latin text (ECMA-376 part 1, 17.3.2.30). Joined together the stretches are the text again.
 *
 * A short form of UAX #9: digits follow the letters before them, marks stay with what they stand on, and what has no
 * direction goes with its neighbours if they agree (N1), else with the paragraph (N2).
 */
export const directedParts = (text: string, paragraph: Direction): DirectedPart[] => {
  const parts: { text: string; readonly direction: Direction }[] = [];
  let last = paragraph;
  let undecided = '';

  const add = (some: string, direction: Direction): void => {
    const part = parts.at(-1);
    if (part?.direction === direction) part.text += some;
    else if (some !== '') parts.push({ text: some, direction });
  };

  for (const character of text) {
    const follows = DIGIT.test(character) || (undecided === '' && MARK.test(character));
    const direction = follows ? last : strongDirection(character);
    if (direction === null) {
      undecided += character;
      continue;
    }
    add(undecided, direction === last ? direction : paragraph);
    add(character, direction);
    undecided = '';
    last = direction;
  }
  add(undecided, paragraph);
  return parts;
};
