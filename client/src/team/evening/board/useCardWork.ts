import type { Card, HideReason } from '@gehoer/shared/domain/card.ts';
import { newId } from '../../../live/ids.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { Tile } from './model/tile.ts';
import { cardIdsOf, marking } from './model/wishes.ts';
import type { BoardActs } from './useBoardActs.ts';

/** What is done to cards themselves, wherever they lie. */
export interface CardWork {
  readonly quote: (tiles: readonly Tile[], quote: boolean) => void;
  /** @param field name of another action field; empty = none */
  readonly assign: (tiles: readonly Tile[], field: string) => void;
  /**
   * Writes a note of the facilitation into an area (null = unsorted).
   * @returns whether it is on the board
   */
  readonly note: (text: string, areaId: string | null) => Promise<boolean>;
  /** Corrects what the team has typed. */
  readonly correct: (card: Card, text: string) => Promise<boolean>;
  /** Erases a card for good; this cannot be taken back. */
  readonly erase: (cardId: string, reason: HideReason) => void;
}

/** The work on the cards of a round. */
export const useCardWork = ({ actAll, actForGood }: BoardActs, roundId: string): CardWork => {
  const { t, language } = useText();
  const { notify } = useEvening();
  const announce = useAnnounce();
  const say = async (done: Promise<boolean>, text: string): Promise<boolean> => {
    const isDone = await done;
    if (isDone) announce(text);
    return isDone;
  };
  return {
    quote: (tiles, quote) => {
      const text = quote ? t('sort.quotedNow', { n: cardIdsOf(tiles).length }) : t('sort.unquotedNow');
      void say(actAll(marking(tiles, { quote })), text);
    },
    assign: (tiles, field) => {
      const text = field === '' ? t('sort.unmarkedNow') : t('sort.markedNow', { field });
      void say(actAll(marking(tiles, { field })), text);
    },
    note: async (text, areaId) => {
      const cardId = newId();
      const input = { cardId, roundId, text, kind: 'note', language, table: null } as const;
      // Both leave in this order over one line: the note is there when it is put in its place.
      const isWritten = actForGood('enterCard', input);
      if (areaId !== null && (await isWritten)) {
        await actForGood('moveCards', { cardIds: [cardId], clusterId: areaId, before: null });
      }
      return say(isWritten, t('sort.noteWritten'));
    },
    correct: (card, text) =>
      say(actForGood('correctCard', { cardId: card.id, text, language: card.language }), t('sort.edited')),
    erase: (cardId, reason) =>
      void actForGood('eraseCard', { cardId, reason }).then((isDone) => {
        if (isDone) notify(t('sort.erasedNow'));
      }),
  };
};
