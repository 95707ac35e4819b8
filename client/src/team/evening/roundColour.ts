import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Outline } from './outline.ts';

/** Colours there are; a longer programme begins again with the first. */
const COLOURS = 8;

/** Value of `data-round` for a step: the number of the round's colour, or 'none' for everything else. */
export const roundColour = (state: Outline, stepId: string): string => {
  const number = roundNumber(state, stepId);
  return number === 0 ? 'none' : String(((number - 1) % COLOURS) + 1);
};
