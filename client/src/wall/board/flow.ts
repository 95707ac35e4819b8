import type { Spacing } from './sheet.ts';

/** A group with its measured heights, in px. */
export interface Block {
  readonly id: string;
  /** The heading in full; 0 where a group has none in its columns. */
  readonly head: number;
  /** The short heading above what continues in the next column. */
  readonly shortHead: number;
  readonly cards: readonly { readonly id: string; readonly height: number }[];
}

/** The part of a group that stands in one column. */
interface Segment {
  readonly groupId: string;
  /** Short where the group merely continues from the column beside it; in full again on a new page. */
  readonly head: 'full' | 'short';
  readonly cardIds: readonly string[];
}

export type Column = readonly Segment[];

export interface FlowOptions {
  /** Height of a column, in px. */
  readonly height: number;
  /** Columns of a page. */
  readonly perPage: number;
  readonly spacing: Spacing;
  /** Keep a group that fits one column together. */
  readonly whole: boolean;
}

/** Filled columns, and the height of the tallest; more than asked for only where a single card is taller. */
export interface Flow {
  readonly columns: readonly Column[];
  readonly tallest: number;
}

interface OpenSegment extends Segment {
  readonly cardIds: string[];
}

/** Columns while they are being filled. */
class Filling {
  readonly columns: OpenSegment[][] = [];
  tallest = 0;
  #used = 0;
  readonly #options: FlowOptions;

  constructor(options: FlowOptions) {
    this.#options = options;
  }

  get isAtTop(): boolean {
    return this.columns.at(-1)?.length === 0;
  }

  openColumn(): void {
    this.columns.push([]);
    this.#used = 0;
  }

  /** Whether a panel with this content still fits the current column. */
  hasRoomForPanel(content: number): boolean {
    return this.columns.length > 0 && this.#used + this.#beforePanel + content <= this.#options.height;
  }

  hasRoomForCard(height: number): boolean {
    return this.#used + this.#options.spacing.cardGap + height <= this.#options.height;
  }

  openPanel(block: Block, isFirst: boolean): void {
    const startsPage = (this.columns.length - 1) % this.#options.perPage === 0 && this.isAtTop;
    const head = isFirst || startsPage ? 'full' : 'short';
    this.#use(this.#beforePanel + (head === 'full' ? block.head : block.shortHead));
    this.columns.at(-1)?.push({ groupId: block.id, head, cardIds: [] });
  }

  putCard({ id, height }: Block['cards'][number], hasHead: boolean): void {
    const cardIds = this.columns.at(-1)?.at(-1)?.cardIds;
    const isFirst = !hasHead && cardIds?.length === 0;
    this.#use((isFirst ? 0 : this.#options.spacing.cardGap) + height);
    cardIds?.push(id);
  }

  get #beforePanel(): number {
    const { padding, panelGap } = this.#options.spacing;
    return 2 * padding + (this.isAtTop ? 0 : panelGap);
  }

  #use(height: number): void {
    this.#used += height;
    this.tallest = Math.max(this.tallest, this.#used);
  }
}

/** What of a block must not be torn apart at its beginning: everything, or the heading and its first card. */
const opening = ({ head, cards }: Block, { spacing, whole, height }: FlowOptions): number => {
  const all = cards.reduce((sum, card) => sum + spacing.cardGap + card.height, head);
  if (whole && all + 2 * spacing.padding <= height) return all;
  // A group that needs several columns begins at the top of one.
  if (whole) return Infinity;
  const [first] = cards;
  return first ? head + spacing.cardGap + first.height : head;
};

/** Lets groups run through columns, one after the other, from top to bottom. */
export const flow = (blocks: readonly Block[], options: FlowOptions): Flow => {
  const filling = new Filling(options);
  for (const block of blocks) {
    if (!filling.isAtTop && !filling.hasRoomForPanel(opening(block, options))) filling.openColumn();
    filling.openPanel(block, true);
    for (const [index, card] of block.cards.entries()) {
      if (index > 0 && !filling.hasRoomForCard(card.height)) {
        filling.openColumn();
        filling.openPanel(block, false);
      }
      filling.putCard(card, block.head > 0);
    }
  }
  return { columns: filling.columns, tallest: filling.tallest };
};

/** How often a group continues in the next column. */
const tearsIn = ({ columns }: Flow): number => columns.flat().filter(({ head }) => head === 'short').length;

/** Halvings of the height until the columns are even to about a pixel. */
const STEPS = 11;

/**
 * The same with columns as even as possible where everything fits one page. Several pages are filled one after the
 * other, so that the last one has room for what comes.
 */
export const evenFlow = (blocks: readonly Block[], options: FlowOptions): Flow => {
  let best = flow(blocks, options);
  const columns = options.perPage;
  if (best.columns.length > columns) return best;
  let [low, high] = [0, options.height];
  for (let step = 0; step < STEPS; step += 1) {
    const height = (low + high) / 2;
    const trial = flow(blocks, { ...options, height });
    const isWhole = !options.whole || tearsIn(trial) <= tearsIn(best);
    const isGood = isWhole && trial.columns.length <= columns && trial.tallest <= height;
    if (isGood) best = trial;
    [low, high] = isGood ? [low, height] : [height, high];
  }
  return best;
};
