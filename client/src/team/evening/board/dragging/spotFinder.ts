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

interface SpotFinder {
  /**
   * The spot at a point.
   * @param under the element there
   * @param shift whether that key is held: the card is meant to say the same
   * @returns null = nothing there takes cards
   */
  readonly find: (under: Element, at: Point, shift: boolean) => Spot | null;
  /** What has been measured is not true any more. */
  readonly forget: () => void;
}

/**
 * Finds spots by what lies under the pointer: this costs the same with 20 and with 1,000 cards, and knows what is
 * scrolled out of sight. An element is measured when the pointer enters it, not with every movement: whoever measures
 * has the browser finish the styles of the whole page first.
 */
export const spotFinder = (): SpotFinder => {
  let boxes = new Map<Element, DOMRect>();
  const boxOf = (element: Element): DOMRect => boxes.get(element) ?? element.getBoundingClientRect();
  return {
    find: (under, { x, y }, shift) => {
      const element = under.closest('[data-drop]');
      if (!element) return null;
      const cluster = under.closest('[data-drop^="cluster/"]');
      const parts = cluster ? [element, cluster] : [element];
      boxes = new Map(parts.map((part) => [part, boxOf(part)]));
      const { top, bottom } = boxOf(element);
      const { left, right } = boxOf(cluster ?? element);
      return {
        dropId: element.getAttribute('data-drop') ?? '',
        lower: y > (top + bottom) / 2,
        same: shift || under.closest('[data-same]') !== null,
        cluster: cluster?.getAttribute('data-drop') ?? '',
        late: x > (left + right) / 2,
      };
    },
    forget: () => boxes.clear(),
  };
};
