import type { Round } from '@gehoer/shared/domain/round.ts';

/** A line of the opinion poll on the wall. */
export interface DotsLine {
  readonly clusterId: string;
  /** Round and place among the clusters that can get dots ("1.2"), as on the phones. */
  readonly number: string;
  readonly heading: string;
  /** Null while the poll is open. */
  readonly total: number | null;
}

/** The lines of a round's poll in the order of the board. While it is open there is no result, also no earlier one. */
export const dotsLines = ({ dots, phase }: Round, number: number): DotsLine[] => {
  const totals = new Map(
    (phase === 'dots' ? [] : (dots?.result?.totals ?? [])).map((each) => [each.clusterId, each.count]),
  );
  return (dots?.options ?? []).map(({ clusterId, heading }, index) => ({
    clusterId,
    heading,
    number: `${number}.${index + 1}`,
    total: phase === 'dots' ? null : (totals.get(clusterId) ?? 0),
  }));
};

/** How closely the lines are set. */
export type DotsDensity = 'wide' | 'close' | 'closest';

/** Characters that fit on one row of text beside a bar, on a picture of 1920 × 1080. */
const ROW = 34;

/** The density at which the lines fit one picture: by the rows their headings need, in two columns from the ninth on. */
export const densityOf = (lines: readonly Pick<DotsLine, 'heading'>[]): DotsDensity => {
  const rows = lines.reduce((sum, { heading }) => sum + 1 + Math.ceil(Math.max(1, heading.length) / ROW), 0);
  const perColumn = lines.length > 8 ? rows / 2 : rows;
  if (perColumn <= 14) return 'wide';
  return perColumn <= 20 ? 'close' : 'closest';
};
