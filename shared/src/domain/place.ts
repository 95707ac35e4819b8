import * as v from 'valibot';
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

const isRank = (text: string): boolean => {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
};

/**
 * A position among neighbours as a fractional index: between any two ranks there is always another one. It may be
 * of any length, since what has been decided must be readable from the log.
 */
export const Rank = v.pipe(v.string(), v.check(isRank, 'not a fractional index'));

/** Stands in for a cluster: the parking lot, for cards outside the question. Every round has one. */
export const PARKED = 'parked';

/** A cluster's id, or the parking lot. */
export const ClusterOrLot = v.union([v.literal(PARKED), v.pipe(v.string(), v.uuid())]);

/** Where a card lies: in a cluster or the parking lot at a rank, or not yet in any. */
export const Place = v.union([
  v.strictObject({ clusterId: v.null(), rank: v.literal('') }),
  v.strictObject({ clusterId: ClusterOrLot, rank: Rank }),
]);
export type Place = v.InferOutput<typeof Place>;

/** A new card lies unsorted; all unsorted cards share one rank, so that their random ids shuffle them. */
export const UNSORTED: Place = Object.freeze({ clusterId: null, rank: '' });

interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/**
 * Ranks for rows that come between others.
 * @param others rows already there, in order, without those that are to be placed
 * @param before id of the row they come before; null or unknown = at the end
 * @returns `count` ranks in rising order. Rows that share a rank (an undo can bring one back to a rank taken
 *   meanwhile) are not separated: the new ones come behind them.
 */
export const ranksBetween = (others: readonly Ranked[], before: string | null, count: number): string[] => {
  const index = others.findIndex(({ id }) => id === before);
  const end = index === -1 ? others.length : index;
  const lower = others[end - 1]?.rank ?? null;
  const upper = others.slice(end).find(({ rank }) => lower === null || rank > lower)?.rank ?? null;
  return generateNKeysBetween(lower, upper, count);
};
