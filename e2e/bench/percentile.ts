/**
 * The value below or at which a share of all values lies (nearest rank: always one of the values).
 * @param share in (0, 1], 0.99 for p99
 * @returns NaN if there are no values
 */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
};

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

/** Half of the values, and all but one in a hundred, are at most this. */
export const spreadOf = (values: readonly number[]): Spread => ({
  p50: percentile(values, 0.5),
  p99: percentile(values, 0.99),
});
