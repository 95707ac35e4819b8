/** What the elements of the board say about themselves; pointer and keyboard find their way by it. */
export const CARD_ATTRIBUTE = 'data-card';

/** The id of the card an event happened on; null if it was none. */
export const cardIdAt = (target: EventTarget | null): string | null =>
  cardElementAt(target)?.getAttribute(CARD_ATTRIBUTE) ?? null;

export const cardElementAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`[${CARD_ATTRIBUTE}]`) : null;
