import type { Live, Outcome } from '../../live/live.ts';
import { withHash } from '../../live/withHash.ts';
import type { OwnCard } from '../device/ownCard.ts';

/** The ways out of this device, and who wants to know how a command ended. */
export interface Post {
  readonly send: Live['send'];
  /** Whether a command is in the outbox already. */
  readonly isUnderWay: (commandId: string) => boolean;
  readonly settle: (commandId: string, outcome: Outcome) => void;
}

/**
 * Sends what a card still has to say, in the order in which the server needs it. The card is the source, the outbox
 * only the vehicle: a command that is missing there (the page died in between, or the tab that wrote it is closed)
 * goes out again under the same id, which the server carries out once.
 */
export const sendPending = (card: OwnCard, post: Post): void => {
  withHash((hashOf) => sendNow(card, hashOf(card.key), post));
};

const sendNow = (card: OwnCard, keyHash: string, { send, isUnderWay, settle }: Post): void => {
  const { cardId, key, roundId, text, language, commandId, rewrite, withdrawal } = card;
  const settled = (id: string) => (outcome: Outcome) => {
    settle(id, outcome);
  };
  if (card.state === 'waiting' && !isUnderWay(commandId)) {
    const input = { cardId, roundId, text, language, keyHash };
    void send('postCard', input, commandId).then(settled(commandId));
  }
  if (rewrite?.commandId && !isUnderWay(rewrite.commandId)) {
    const input = { cardId, key, text: rewrite.text, language: rewrite.language };
    void send('editCard', input, rewrite.commandId).then(settled(rewrite.commandId));
  }
  if (withdrawal?.commandId && !isUnderWay(withdrawal.commandId)) {
    void send('withdrawCard', { cardId, key }, withdrawal.commandId).then(settled(withdrawal.commandId));
  }
};
