import { duplicatesIn } from '@gehoer/shared/similar/duplicates.ts';
import type { Said } from '@gehoer/shared/similar/statement.ts';
import { Random } from '../simulation/random.ts';
import { type Labelled, shuffled } from './statements.ts';

/** How texts are typed a second time by somebody else who means the same. */
const SLIPS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replace(/[.!?]+$/u, '').replaceAll(',', ''),
  (text) => text.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue').replace(/ß/gu, 'ss'),
  (text, random) => {
    const at = random.below(Math.max(1, text.length - 1));
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text, random) => {
    const at = random.below(Math.max(1, text.length - 2));
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  },
  (text) => `Bitte: ${text}`,
];

export interface Repeats {
  readonly cards: number;
  /** Statements of the round that were typed a second time, and how many of them were found. */
  readonly typedAgain: number;
  readonly found: number;
  /** Other pairs that were called the same, and how many of them are coded differently by people. */
  readonly others: number;
  readonly othersCodedApart: number;
}

const CARDS = 500;
const TYPED_AGAIN = 100;

/** Puts slightly different copies of some statements among them and looks for all that say the same. */
export const measureRepeats = (pool: readonly Labelled[], seed: number): Repeats => {
  const random = new Random(seed);
  const round = shuffled(pool, seed).slice(0, CARDS);
  const again = round.slice(0, TYPED_AGAIN).map(({ text, label }) => ({
    text: random.pick(SLIPS)?.(text, random) ?? text,
    label,
  }));
  const all = [...round, ...again];
  const cards: Said[] = all.map(({ text }, index) => ({ id: String(index), text, language: 'de' }));
  const pairs = duplicatesIn(cards).map(({ cardIds: [one, other] }) => [Number(one), Number(other)] as const);
  const isPlanted = ([one, other]: readonly [number, number]): boolean => other === one + round.length;
  const others = pairs.filter(([, other]) => other < round.length);
  return {
    cards: all.length,
    typedAgain: again.length,
    found: pairs.filter(isPlanted).length,
    others: others.length,
    othersCodedApart: others.filter(([one, other]) => all[one]?.label !== all[other]?.label).length,
  };
};
