import { type Block, type Column, evenFlow, type Flow, type FlowOptions } from './flow.ts';
import type { Sheet } from './sheet.ts';

/** Part of the board that turns its pages by itself: clusters and unsorted cards stand side by side. */
export interface Area {
  readonly kind: 'clusters' | 'unsorted';
  /** Columns of a page. */
  readonly columns: number;
  readonly pages: readonly (readonly Column[])[];
  /** Height of the tallest column, in px. */
  readonly tallest: number;
}

/** Measured groups of one board on one sheet. */
export interface Blocks {
  readonly clusters: readonly Block[];
  /** Null where every card has found its place. */
  readonly unsorted: Block | null;
}

/** A board as it is set. */
export interface Arrangement {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const pagesOf = (columns: readonly Column[], perPage: number): (readonly Column[])[] =>
  Array.from({ length: Math.ceil(columns.length / perPage) }, (_, page) =>
    columns.slice(page * perPage, (page + 1) * perPage),
  );

/** Clusters stay in one piece unless that costs a page; unsorted cards only fill the columns. */
const bestFlow = (kind: Area['kind'], blocks: readonly Block[], options: Omit<FlowOptions, 'whole'>): Flow => {
  const torn = evenFlow(blocks, { ...options, whole: false });
  if (kind === 'unsorted') return torn;
  const together = evenFlow(blocks, { ...options, whole: true });
  const count = (flow: Flow): number => Math.ceil(flow.columns.length / options.perPage);
  return count(torn) < count(together) ? torn : together;
};

const areaOf = (kind: Area['kind'], blocks: readonly Block[], options: Omit<FlowOptions, 'whole'>): Area => {
  const best = bestFlow(kind, blocks, options);
  return { kind, columns: options.perPage, pages: pagesOf(best.columns, options.perPage), tallest: best.tallest };
};

const mostPages = (areas: readonly Area[]): number => Math.max(...areas.map(({ pages }) => pages.length));
const allPages = (areas: readonly Area[]): number => areas.reduce((sum, { pages }) => sum + pages.length, 0);
const tallestOf = (areas: readonly Area[]): number => Math.max(...areas.map(({ tallest }) => tallest));
const allTallest = (areas: readonly Area[]): number => areas.reduce((sum, { tallest }) => sum + tallest, 0);

/** Below 0 if the first choice is the better one. */
const compare = (a: readonly Area[], b: readonly Area[]): number =>
  mostPages(a) - mostPages(b) ||
  allPages(a) - allPages(b) ||
  tallestOf(a) - tallestOf(b) ||
  allTallest(a) - allTallest(b);

/** Columns of the area for unsorted cards; 0 if there is none. */
const shareOf = (areas: readonly Area[] | undefined): number =>
  areas?.find(({ kind }) => kind === 'unsorted')?.columns ?? 0;

/**
 * Sets a board on a sheet. Clusters and unsorted cards share the columns so that the fewest pages are needed;
 * the present share stays as long as another one would save no page, so that nothing jumps.
 */
export const arrange = (
  { clusters, unsorted }: Blocks,
  { columns, spacing }: Sheet,
  height: number,
  present?: readonly Area[],
): readonly Area[] => {
  const areaFor = (kind: Area['kind'], blocks: readonly Block[], perPage: number) =>
    areaOf(kind, blocks, { height, perPage, spacing });
  if (!unsorted) return [areaFor('clusters', clusters, columns)];
  if (clusters.length === 0) return [areaFor('unsorted', [unsorted], columns)];
  const divided = (share: number): readonly Area[] => [
    areaFor('clusters', clusters, columns - share),
    areaFor('unsorted', [unsorted], share),
  ];
  const choices = Array.from({ length: columns - 1 }, (_, index) => divided(index + 1));
  const best = choices.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  const staying = choices[shareOf(present) - 1];
  return staying && mostPages(staying) === mostPages(best) ? staying : best;
};

/** How often a cluster had to be torn at the end of a column. */
const tearsIn = (areas: readonly Area[]): number =>
  areas
    .filter(({ kind }) => kind === 'clusters')
    .flatMap(({ pages }) => pages.flat(2))
    .filter(({ head }) => head === 'short').length;

/** Text may be this much smaller for every cluster to stand in one piece. */
const WORTH_WHOLE = 0.85;

/** Text grows only where the columns stay this far from full, so that the next card does not shrink it again. */
const ROOMY = 0.88;

/**
 * The board in the largest text with which it fits one page, a little smaller if that keeps the clusters in one
 * piece; if none fits, on pages in the smallest.
 * @param sheets largest text first
 * @param present how the board is set now, if it is the same board in the same room
 */
export const largestFit = (
  sheets: readonly Sheet[],
  blocksOn: (sheet: Sheet) => Blocks,
  height: number,
  present?: Arrangement,
): Arrangement | null => {
  let torn: Arrangement | null = null;
  let last: Arrangement | null = null;
  for (const sheet of sheets) {
    if (torn && sheet.textSize < torn.sheet.textSize * WORTH_WHOLE) return torn;
    const areas = arrange(blocksOn(sheet), sheet, height, present?.areas);
    last = { sheet, areas };
    const grows = present !== undefined && sheet.textSize > present.sheet.textSize;
    if (mostPages(areas) > 1 || tallestOf(areas) > (grows ? height * ROOMY : height)) continue;
    if (tearsIn(areas) === 0) return last;
    torn ??= last;
  }
  return torn ?? last;
};
