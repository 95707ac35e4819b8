import { likenessAmong } from './likeness.ts';
import type { Said, Statement } from './statement.ts';

/**
 * From this likeness on two cards say almost the same. Chosen by reading pairs of municipal statements: below it, more
 * and more pairs share a word but not what is said about it.
 */
const NEAR = 0.65;
/** With a single word in common cards name the same thing, but need not say the same about it. */
const FEWEST_WORDS = 2;

/** Two cards that say the same. */
export interface Pair {
  /** Ids of the cards, the one that comes first on the board first. */
  readonly cardIds: readonly [string, string];
  /** From 0 to 1, see `Likeness`. */
  readonly likeness: number;
  /** Whether they are the same word for word, apart from case, accents and punctuation. */
  readonly exact: boolean;
}

const isNear = (a: Statement, b: Statement, likeness: number): boolean =>
  likeness >= NEAR && a.stand === b.stand && Math.min(a.words.length, b.words.length) >= FEWEST_WORDS;

/** What two cards have to do with each other; null = they do not say the same. */
const pairOf = (a: Statement, b: Statement, likeness: number): Pair | null => {
  const exact = a.wording === b.wording;
  return exact || isNear(a, b, likeness) ? { cardIds: [a.id, b.id], likeness: exact ? 1 : likeness, exact } : null;
};

/** All cards that say the same or almost the same, the likest first. Only a pointer: it changes nothing. */
export const duplicatesIn = (cards: readonly Said[]): Pair[] => {
  const { statements, toAll } = likenessAmong(cards);
  const pairs = statements.flatMap((a, index) => {
    const likeness = toAll(index);
    return statements.flatMap((b, other) => (other > index ? (pairOf(a, b, likeness[other] ?? 0) ?? []) : []));
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
};
