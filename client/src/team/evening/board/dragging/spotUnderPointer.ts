import type { CardPart } from '../model/dropTarget.ts';
import type { Point } from '../model/frame.ts';

/** The element under the pointer that takes cards, and where on it the pointer is. */
export interface Spot extends CardPart {
  /** Its `data-drop`. */
  readonly dropId: string;
  /** The `data-drop` of the cluster around it; empty outside of clusters. */
  readonly cluster: string;
  /** Whether the pointer is on the second half of that cluster. */
  readonly late: boolean;
}

/**
 * The spot at a point. Nothing is measured but what lies there: this costs the same with 20 and with 1,000 cards, and
 * knows what is scrolled out of sight.
 * @param under the element there
 * @param shift whether that key is held: the card is meant to say the same
 * @returns null = nothing there takes cards
 */
export const spotUnderPointer = (under: Element, { x, y }: Point, shift: boolean): Spot | null => {
  const element = under.closest('[data-drop]');
  if (!element) return null;
  const { top, bottom } = element.getBoundingClientRect();
  const cluster = under.closest('[data-drop^="cluster/"]');
  const { left = 0, right = 0 } = cluster?.getBoundingClientRect() ?? {};
  return {
    dropId: element.getAttribute('data-drop') ?? '',
    lower: y > (top + bottom) / 2,
    same: shift || under.closest('[data-same]') !== null,
    cluster: cluster?.getAttribute('data-drop') ?? '',
    late: x > (left + right) / 2,
  };
};
