import type { Direction } from './keyMap.ts';

/** Where a card is on the screen, in CSS pixels. */
export interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far one box lies behind another in a direction, and how far the two miss each other sideways. */
interface Distance {
  readonly ahead: number;
  readonly aside: number;
}

/** Cards of one row may differ by a fraction of a pixel. */
const TOLERANCE = 1;
/** How much farther a pixel aside is than one ahead: up and down stay in the column, sideways goes to the nearest. */
const ASIDE: Readonly<Record<Direction, number>> = { up: 1000, down: 1000, left: 3, right: 3 };

const gap = (aStart: number, aEnd: number, bStart: number, bEnd: number): number =>
  Math.max(0, bStart - aEnd, aStart - bEnd);

const distance = (from: Box, to: Box, direction: Direction): Distance => {
  const across = gap(from.left, from.right, to.left, to.right);
  const along = gap(from.top, from.bottom, to.top, to.bottom);
  switch (direction) {
    case 'up':
      return { ahead: from.top - to.bottom, aside: across };
    case 'down':
      return { ahead: to.top - from.bottom, aside: across };
    case 'left':
      return { ahead: from.left - to.right, aside: along };
    case 'right':
      return { ahead: to.left - from.right, aside: along };
  }
};

/** The card one meets when going from a card in a direction; null at the edge of the board. */
export const neighbour = (from: Box, others: readonly Box[], direction: Direction): string | null => {
  let nearest: { readonly id: string; readonly score: number } | null = null;
  for (const to of others) {
    const { ahead, aside } = distance(from, to, direction);
    if (to.id === from.id || ahead < -TOLERANCE) continue;
    const score = Math.max(0, ahead) + ASIDE[direction] * aside;
    if (!nearest || score < nearest.score) nearest = { id: to.id, score };
  }
  return nearest?.id ?? null;
};
