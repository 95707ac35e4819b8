import { textFieldOf } from '@gehoer/shared/protocol/firstPage.ts';

/** Moves the focus once the screen shows what has just been decided; an element that is not there is no harm. */
const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};

/** For when the element that had the focus is gone: the focus must not fall to nowhere. */
export const focusHeading = (): void => focusSoon('h1');

export const focusField = (roundId: string): void => focusSoon(`textarea[name="${textFieldOf(roundId)}"]`);

export const focusCard = (cardId: string): void => focusSoon(`li[data-card="${cardId}"]`);
