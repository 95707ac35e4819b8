import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { cardIdAround, cardItemAt } from './dragging/cardElement.ts';

/** The card under the mouse or with the focus. */
export interface CardAtHand {
  /** The list item the card stands in. */
  readonly element: HTMLElement | null;
  readonly tileId: string | null;
}

const NOTHING: CardAtHand = { element: null, tileId: null };

/** The card whose list item an event happened in. */
const cardAround = (target: EventTarget | null): CardAtHand => ({
  element: cardItemAt(target),
  tileId: cardIdAround(target),
});

/** While the menu of a card is open the mouse may go anywhere. */
const hasOpenMenu = ({ element }: CardAtHand): boolean =>
  Boolean(element?.querySelector('[aria-expanded="true"][aria-haspopup]'));

/**
 * Follows the mouse and the focus over the cards, outside of React: only this hook's component is rendered anew. The
 * list item that is at hand carries `data-at-hand`.
 * @param isBusy while something is dragged no card is at hand
 */
export const useCardAtHand = (root: RefObject<HTMLElement | null>, isBusy: boolean): CardAtHand => {
  const [atHand, setAtHand] = useState(NOTHING);
  useEffect(() => {
    const area = root.current;
    if (!area) return;
    const take = (found: CardAtHand): void =>
      setAtHand((now) => {
        if (now.tileId === found.tileId && now.element === found.element) return now;
        return hasOpenMenu(now) ? now : found;
      });
    const onPointer = ({ target, pointerType, buttons }: PointerEvent): void => {
      // With a button pressed it drags, or draws a lasso, over many cards and is at none of them.
      if (pointerType !== 'mouse' || buttons > 0) return;
      take(cardAround(target));
    };
    const onLeave = (): void => take(cardAround(document.activeElement));
    const onFocus = ({ target }: FocusEvent): void => take(cardAround(target));
    area.addEventListener('pointerover', onPointer);
    area.addEventListener('pointerleave', onLeave);
    area.addEventListener('focusin', onFocus);
    return () => {
      area.removeEventListener('pointerover', onPointer);
      area.removeEventListener('pointerleave', onLeave);
      area.removeEventListener('focusin', onFocus);
    };
  }, [root]);
  const shown = isBusy || atHand.element?.isConnected === false ? NOTHING : atHand;
  const { element } = shown;
  useLayoutEffect(() => {
    element?.toggleAttribute('data-at-hand', true);
    return () => void element?.toggleAttribute('data-at-hand', false);
  }, [element]);
  return shown;
};
