import type { Comparison } from './precision.ts';

const LENGTHS = [3, 4, 5];

const countsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const plain = text.toLowerCase().replace(/\s+/gu, ' ');
  for (const length of LENGTHS)
    for (let start = 0; start + length <= plain.length; start++) {
      const gram = plain.slice(start, start + length);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  return counts;
};

const cosine = (a: Map<string, number>, b: Map<string, number>): number => {
  let sum = 0;
  for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0);
  return sum;
};

/** The method of the floor: cosine of the TF-IDF of all sequences of 3 to 5 characters, as scikit-learn computes it. */
export const byCharacters: Comparison = (texts) => {
  const all = texts.map(countsOf);
  const spread = new Map<string, number>();
  for (const counts of all) for (const gram of counts.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const rarity = (gram: string): number => Math.log((1 + texts.length) / (1 + (spread.get(gram) ?? 0))) + 1;
  const vectors = all.map((counts) => {
    const weights = [...counts].map(([gram, count]) => [gram, count * rarity(gram)] as const);
    const size = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([gram, weight]) => [gram, weight / (size || 1)]));
  });
  return (index) => vectors.map((vector) => cosine(vectors[index] ?? new Map<string, number>(), vector));
};
