import { statementOf, type Said, type Statement } from './statement.ts';

/**
 * Letters that are compared at a time. Measured on coded statements of residents: 3 to 5 together cost three times as
 * much and find no more; stemmed words, alone or in addition, find less.
 */
const LETTERS = 4;

/** Cards made ready for comparing each with each. */
export interface Likeness {
  readonly statements: readonly Statement[];
  /**
   * How much every card has in common with one of them: the cosine of their letter sequences, each weighted by how
   * rare it is among these cards. From 0 (nothing) to 1 (the same).
   * @param index of the card in `statements`
   */
  readonly toAll: (index: number) => Float32Array;
}

/** A sequence of letters: the cards that have it, by index, and how much it weighs in each. */
interface Gram {
  readonly cards: number[];
  readonly weights: number[];
}

/**
 * The letter sequences of a word. Its ends are part of them: inflections and compounds share most of theirs, words
 * that only happen to contain another one do not.
 */
const lettersOf = (word: string): string[] => {
  const padded = ` ${word} `;
  const count = Math.max(1, padded.length - LETTERS + 1);
  return Array.from({ length: count }, (_, start) => padded.slice(start, start + LETTERS));
};

/** Takes each different word apart once. */
const gramFinder = (): { grams: Gram[]; gramsOf: (word: string) => readonly Gram[] } => {
  const grams: Gram[] = [];
  const byLetters = new Map<string, Gram>();
  const byWord = new Map<string, readonly Gram[]>();
  const gramOf = (letters: string): Gram => {
    const known = byLetters.get(letters);
    if (known) return known;
    const gram: Gram = { cards: [], weights: [] };
    byLetters.set(letters, gram);
    grams.push(gram);
    return gram;
  };
  const gramsOf = (word: string): readonly Gram[] => {
    const found = byWord.get(word) ?? lettersOf(word).map(gramOf);
    byWord.set(word, found);
    return found;
  };
  return { grams, gramsOf };
};

/** Finds which cards have which letter sequences, and how often. */
const countGrams = (statements: readonly Statement[]): Gram[] => {
  const { grams, gramsOf } = gramFinder();
  statements.forEach(({ words }, card) => {
    for (const word of words)
      for (const { cards, weights } of gramsOf(word)) {
        const last = cards.length - 1;
        if (cards[last] === card) weights[last] = (weights[last] ?? 0) + 1;
        else {
          cards.push(card);
          weights.push(1);
        }
      }
  });
  return grams;
};

/** Weighs what was counted: often in a card counts more, in many cards less; the squares of each card add up to 1. */
const weigh = (grams: readonly Gram[], size: number): void => {
  const squares = new Float64Array(size);
  for (const { cards, weights } of grams) {
    const rarity = Math.log((1 + size) / (1 + cards.length)) + 1;
    for (let at = 0; at < cards.length; at++) {
      const weight = (weights[at] ?? 0) * rarity;
      weights[at] = weight;
      squares[cards[at] ?? 0] = (squares[cards[at] ?? 0] ?? 0) + weight * weight;
    }
  }
  for (const { cards, weights } of grams)
    for (let at = 0; at < cards.length; at++)
      weights[at] = (weights[at] ?? 0) / Math.sqrt(squares[cards[at] ?? 0] ?? 1);
};

/** Compares cards with each other; how much a word weighs depends on all of them. Changes nothing. */
export const likenessAmong = (said: readonly Said[]): Likeness => {
  const statements = said.map(statementOf);
  const size = said.length;
  const grams = countGrams(statements);
  weigh(grams, size);
  const table = new Float32Array(size * size);
  for (const { cards, weights } of grams)
    for (let a = 0; a < cards.length; a++) {
      const row = (cards[a] ?? 0) * size;
      const weight = weights[a] ?? 0;
      for (let b = 0; b < cards.length; b++) {
        const cell = row + (cards[b] ?? 0);
        table[cell] = (table[cell] ?? 0) + weight * (weights[b] ?? 0);
      }
    }
  return { statements, toAll: (index) => table.subarray(index * size, (index + 1) * size) };
};
