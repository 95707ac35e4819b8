import { type HideReason } from '@gehoer/shared/domain/card.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';

/** What can become of cards that wait. */
export interface Checking {
  readonly show: (cardIds: readonly string[]) => Promise<void>;
  readonly hide: (cardId: string, roundId: string, reason: HideReason) => Promise<void>;
}

/** Lets cards pass or hides them, says so, and tells what has not worked. Hiding can be taken back. */
export const useChecking = (): Checking => {
  const { t } = useText();
  const { steps, notify } = useEvening();
  const announce = useAnnounce();
  return {
    show: async (cardIds) => {
      const outcome = await steps.act('checkCards', { cardIds: [...cardIds] }, null);
      if (!outcome.ok) return notify(refusalText(t, outcome.refused));
      announce(cardIds.length === 1 ? t('checking.shown') : t('checking.shownAll', { n: cardIds.length }));
    },
    hide: async (cardId, roundId, reason) => {
      const outcome = await steps.act('hideCard', { cardId, reason }, roundId);
      if (!outcome.ok) return notify(refusalText(t, outcome.refused));
      announce(t('checking.hidden'));
      const takeBack = (): void => void steps.act('showCard', { cardId }, roundId);
      notify(t('checking.hidden'), { label: t('app.undo'), onAct: takeBack });
    },
  };
};
