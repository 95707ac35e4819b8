/** How large a text may be set for its length. */
export type TypeStep = 'giant' | 'huge' | 'large' | 'medium' | 'small';

/** Up to this many characters a text stays on its step: about three lines each on a picture of 1920 × 1080. */
const STEPS: readonly (readonly [TypeStep, number])[] = [
  ['giant', 28],
  ['huge', 75],
  ['large', 130],
  ['medium', 260],
];

/** The step for one text that has the screen to itself, such as a question: the shorter, the larger. */
export const typeStep = (text: string): TypeStep => STEPS.find(([, most]) => text.length <= most)?.[0] ?? 'small';
