/** What the elements of the board say about themselves; pointer and keyboard find their way by it. */
export const CARD_ATTRIBUTE = 'data-card';
const GRIP_ATTRIBUTE = 'data-grip';

const idAt = (target: EventTarget | null, attribute: string): string | null =>
  target instanceof Element ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null) : null;

/** The id of the card an event happened on; null if it was none. */
export const cardIdAt = (target: EventTarget | null): string | null => idAt(target, CARD_ATTRIBUTE);

/** The list item of a card that an event happened in, on the card or on the tools beside it; null outside of cards. */
export const cardItemAt = (target: EventTarget | null): HTMLElement | null => {
  const item = target instanceof Element ? target.closest<HTMLElement>('li') : null;
  return item?.querySelector(`[${CARD_ATTRIBUTE}]`) ? item : null;
};

/** The id of the card in whose list item an event happened. */
export const cardIdAround = (target: EventTarget | null): string | null =>
  cardIdAt(cardItemAt(target)?.querySelector(`[${CARD_ATTRIBUTE}]`) ?? null);

/** What a pointer takes up: a card, or a cluster by its grip (`data-grip`). */
export type Taken = { readonly kind: 'card' | 'cluster'; readonly id: string };

/** What can be taken up where an event happened; null = nothing. */
export const takenAt = (target: EventTarget | null): Taken | null => {
  const cardId = cardIdAt(target);
  if (cardId !== null) return { kind: 'card', id: cardId };
  const clusterId = idAt(target, GRIP_ATTRIBUTE);
  return clusterId === null ? null : { kind: 'cluster', id: clusterId };
};

/** The element that is taken up where an event happened. */
export const takenElementAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`[${CARD_ATTRIBUTE}], [${GRIP_ATTRIBUTE}]`) : null;
