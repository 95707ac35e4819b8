import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { Outcome } from '../../live/live.ts';

/** A new wording of a card: being typed (no command yet), on its way, or refused and given back. */
interface Rewrite {
  readonly text: string;
  readonly language: Language;
  readonly commandId: string | null;
  readonly refused: RefusalCode | null;
}

/** The wish to take a card back: on its way (with a command) or refused. */
interface Withdrawal {
  readonly commandId: string | null;
  readonly refused: RefusalCode | null;
}

/** A card this device has written, with all it takes to send, change and take it back. */
export interface OwnCard {
  readonly cardId: string;
  /** Proves that the card is ours; the server knows only its hash. */
  readonly key: string;
  readonly roundId: string;
  readonly text: string;
  readonly language: Language;
  /** Clock of the device in ms; for the order of one's own cards only. */
  readonly writtenAt: number;
  readonly commandId: string;
  readonly state: 'waiting' | 'arrived' | 'refused';
  /** Why the card did not arrive. */
  readonly refused: RefusalCode | null;
  readonly rewrite: Rewrite | null;
  readonly withdrawal: Withdrawal | null;
}

const settlePost = (card: OwnCard, outcome: Outcome): OwnCard => {
  // A card of this id can only be this one: ids are random and made here.
  if (outcome.ok || outcome.refused === 'duplicateId') return { ...card, state: 'arrived' };
  const { text, language } = card.rewrite ?? card;
  return { ...card, text, language, state: 'refused', refused: outcome.refused, rewrite: null, withdrawal: null };
};

const settleRewrite = (card: OwnCard, rewrite: Rewrite, outcome: Outcome): OwnCard => {
  const { text, language } = rewrite;
  return outcome.ok
    ? { ...card, text, language, rewrite: null }
    : { ...card, rewrite: { ...rewrite, commandId: null, refused: outcome.refused } };
};

const settleWithdrawal = (card: OwnCard, outcome: Outcome): OwnCard | null => {
  if (outcome.ok || outcome.refused === 'unknownCard') return null;
  return { ...card, withdrawal: { commandId: null, refused: outcome.refused } };
};

/**
 * The card after one of its commands was answered for good.
 * @returns null if the card is gone; the same card if the command was not one of its own
 */
export const settleCard = (card: OwnCard, commandId: string, outcome: Outcome): OwnCard | null => {
  if (card.commandId === commandId) return settlePost(card, outcome);
  if (card.rewrite?.commandId === commandId) return settleRewrite(card, card.rewrite, outcome);
  if (card.withdrawal?.commandId === commandId) return settleWithdrawal(card, outcome);
  return card;
};

/** Whether something of this card has not reached the server, or came back and lies with the person. */
export const isUnsent = ({ state, rewrite, withdrawal }: OwnCard): boolean =>
  state !== 'arrived' || rewrite !== null || (withdrawal !== null && withdrawal.commandId !== null);
