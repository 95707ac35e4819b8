/** How many rounds have a colour of their own in the tokens. */
const COLOURS = 8;

/** The value of `data-round` for a round counted from 1; a programme with more rounds starts over. */
export const roundColour = (number: number): string => String(((number - 1) % COLOURS) + 1);
