import type { Language } from '@gehoer/shared/domain/languages.ts';
import { newId, newKey } from '../../live/ids.ts';
import type { Outcome } from '../../live/live.ts';
import { withText } from '../device/cardDraft.ts';
import type { Device } from '../device/device.ts';
import { type OwnCard, settleCard } from '../device/ownCard.ts';
import { type Post, sendPending } from './sendPending.ts';

/** What a person can do with a card that has left the field. */
export interface CardActions {
  /** Makes a card of a text and sends it. It is on the device before it is on the line. */
  readonly post: (roundId: string, text: string) => void;
  readonly startRewrite: (cardId: string) => void;
  readonly rewrite: (cardId: string, text: string) => void;
  /** Sends the new wording; the old one again is no change. */
  readonly saveRewrite: (cardId: string) => void;
  readonly dropRewrite: (cardId: string) => void;
  /** Puts the new wording into the field, where it can become a card of its own. */
  readonly rewriteAsNew: (cardId: string) => void;
  readonly withdraw: (cardId: string) => void;
  /** Puts the text of a card that did not arrive back into the field. */
  readonly takeBack: (cardId: string) => void;
  /** Throws a card away that did not arrive. */
  readonly drop: (cardId: string) => void;
  /** Takes the answer to a command, also of an earlier page view. */
  readonly settle: (commandId: string, outcome: Outcome) => void;
  /** Sends everything that is not under way, after a start or a sleep. */
  readonly sendAgain: () => void;
}

interface Deps extends Pick<Post, 'send' | 'isUnderWay'> {
  readonly device: Device;
  readonly language: () => Language;
  /** Clock of the device in ms. */
  readonly now: () => number;
}

export const cardActions = ({ device, language, now, ...line }: Deps): CardActions => {
  const { putCard, removeCard, putDraft, draftOf } = device;
  const cards = (): readonly OwnCard[] => device.store.getState().cards;
  const settle = (commandId: string, outcome: Outcome): void => {
    for (const card of cards()) {
      const settled = settleCard(card, commandId, outcome);
      if (settled === null) removeCard(card.cardId);
      else if (settled !== card) putCard(settled);
    }
  };
  const put = (card: OwnCard): void => {
    putCard(card);
    sendPending(card, { ...line, settle });
  };
  const on = (act: (card: OwnCard) => void) => (cardId: string) => {
    const card = cards().find((each) => each.cardId === cardId);
    if (card) act(card);
  };
  const backToField = (roundId: string, text: string): void => {
    putDraft(withText(draftOf(roundId), text));
  };

  return {
    post: (roundId, text) => {
      const ids = { cardId: newId(), key: newKey(), commandId: newId() };
      const fresh = { state: 'waiting', refused: null, rewrite: null, withdrawal: null } as const;
      put({ ...ids, ...fresh, roundId, text: text.trim(), language: language(), writtenAt: now() });
    },
    startRewrite: on((card) => {
      const rewrite = { text: card.text, language: language(), commandId: null, refused: null };
      putCard({ ...card, rewrite, withdrawal: null });
    }),
    rewrite: (cardId, text) => {
      on((card) => {
        putCard({ ...card, rewrite: { text, language: language(), commandId: null, refused: null } });
      })(cardId);
    },
    saveRewrite: on((card) => {
      const text = card.rewrite?.text.trim() ?? card.text;
      if (text === card.text) putCard({ ...card, rewrite: null });
      else put({ ...card, rewrite: { text, language: language(), commandId: newId(), refused: null } });
    }),
    dropRewrite: on((card) => {
      putCard({ ...card, rewrite: null });
    }),
    rewriteAsNew: on((card) => {
      if (card.rewrite) backToField(card.roundId, card.rewrite.text);
      putCard({ ...card, rewrite: null });
    }),
    withdraw: on((card) => {
      put({ ...card, withdrawal: { commandId: newId(), refused: null } });
    }),
    takeBack: on((card) => {
      backToField(card.roundId, card.text);
      removeCard(card.cardId);
    }),
    drop: on((card) => {
      removeCard(card.cardId);
    }),
    settle,
    sendAgain: () => {
      for (const card of cards()) sendPending(card, { ...line, settle });
    },
  };
};
