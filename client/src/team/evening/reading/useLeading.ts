import { useEffect } from 'react';
import { useEvening } from '../EveningContext.ts';
import { leadTo } from '../stage/leadTo.ts';
import type { Steps } from '../steps.ts';

/** Only a wall that still shows a card is given back: somebody may have led it elsewhere meanwhile. */
const giveBack = (steps: Steps): void => {
  if (steps.workshop().stage.focus.on === 'card') leadTo(steps, { on: 'board' });
};

/**
 * Lets the wall show the card that is read, and the board again when the reading ends or the page is left.
 * @param isOn whether this page leads the wall
 */
export const useLeading = (cardId: string | null, isOn: boolean): void => {
  const { steps } = useEvening();
  useEffect(() => {
    if (!isOn) return;
    if (cardId === null) giveBack(steps);
    else leadTo(steps, { on: 'card', id: cardId });
  }, [steps, cardId, isOn]);
  useEffect(() => {
    if (!isOn) return;
    const leave = (): void => giveBack(steps);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [steps, isOn]);
};
