import type { Round } from '@gehoer/shared/domain/round.ts';

/** A line of the opinion poll on the wall. */
export interface DotsLine {
  readonly clusterId: string;
  /** Round and place of the cluster on the board ("1.2"), as on the phones. */
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
  return (dots?.options ?? []).map(({ clusterId, position, heading }) => ({
    clusterId,
    heading,
    number: `${number}.${position}`,
    total: phase === 'dots' ? null : (totals.get(clusterId) ?? 0),
  }));
};

/** How closely the lines are set; `columns` in two columns. */
export type DotsDensity = 'wide' | 'close' | 'closest' | 'columns';

/** For each density, measured on a picture of 1280 × 720: letters in a row of a heading, and the heights in rem. */
const DENSITIES = [
  { density: 'wide', letters: 30, row: 2.7, gap: 1 },
  { density: 'close', letters: 43, row: 1.95, gap: 0.75 },
  { density: 'closest', letters: 57, row: 1.5, gap: 0.5 },
] as const;

/** Height in rem that the lines have below the question, there. */
const ROOM = 28;

/** The largest density at which all lines fit one picture. */
export const densityOf = (lines: readonly Pick<DotsLine, 'heading'>[]): DotsDensity => {
  const fits = DENSITIES.find(({ letters, row, gap }) => {
    const heights = lines.map(({ heading }) => Math.max(1, Math.ceil(heading.length / letters)) * row + gap);
    return heights.reduce((sum, height) => sum + height, 0) <= ROOM;
  });
  return fits?.density ?? 'columns';
};
