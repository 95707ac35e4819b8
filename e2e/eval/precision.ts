import { type Labelled, shuffled } from './statements.ts';

/** As many cards as a round has if 40 people write 3 each. */
const CARDS = 120;
const NEIGHBOURS = 3;
export const SEEDS = 10;

/** Compares texts: gives for the index of each how much it has in common with every one. */
export type Comparison = (texts: readonly string[]) => (index: number) => ArrayLike<number>;

/** Indices of the likest others, the likest first. */
const likest = (likeness: ArrayLike<number>, index: number): number[] =>
  Array.from(likeness, (value, other) => ({ value, other }))
    .filter(({ other }) => other !== index)
    .sort((a, b) => b.value - a.value)
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Shares between 0 and 1. */
export interface Precision {
  /** P@3: of the three likest cards of each card, how many have its label. */
  readonly found: number;
  /** The same for three cards taken blindly. */
  readonly chance: number;
}

const precisionOnce = (cards: readonly Labelled[], compare: Comparison): Precision => {
  const toAll = compare(cards.map(({ text }) => text));
  const shares = cards.map(({ label }, index) => {
    const hits = likest(toAll(index), index).filter((other) => cards[other]?.label === label);
    const others = cards.filter((other, at) => at !== index && other.label === label);
    return { found: hits.length / NEIGHBOURS, chance: others.length / (cards.length - 1) };
  });
  return { found: average(shares.map(({ found }) => found)), chance: average(shares.map(({ chance }) => chance)) };
};

/** Mean over several rounds of 120 cards each, drawn by the seeds 0 to 9; every method sees the same rounds. */
export const precisionOf = (pool: readonly Labelled[], compare: Comparison): Precision => {
  const rounds = Array.from({ length: SEEDS }, (_, seed) =>
    precisionOnce(shuffled(pool, seed).slice(0, CARDS), compare),
  );
  return { found: average(rounds.map(({ found }) => found)), chance: average(rounds.map(({ chance }) => chance)) };
};
