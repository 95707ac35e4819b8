import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { OwnCard } from '../device/ownCard.ts';
import { type TextState, textState } from '../writing/textState.ts';
import { type RoundView, roundView } from './roundView.ts';

export type CardStatus =
  | 'waiting'
  | 'arrived'
  | 'notArrived'
  | 'changeWaiting'
  | 'changeNotArrived'
  | 'withdrawWaiting'
  | 'withdrawNotArrived';

/** One of the person's own cards. */
export interface OwnCardView {
  readonly cardId: string;
  /** The wording the person last wanted. */
  readonly text: string;
  readonly language: Language;
  readonly status: CardStatus;
  /** Why something did not work. */
  readonly reason: RefusalCode | null;
  /** Whether it can be changed and taken back now. */
  readonly changeable: boolean;
  /** The wording in the editor, while it is open. */
  readonly rewriting: { readonly text: string; readonly state: TextState; readonly limit: number } | null;
  /** The wording the server has, where it is another one. */
  readonly arrivedText: string | null;
}

/** The person's cards of one round. */
export interface OwnRoundView {
  readonly roundId: string;
  readonly round: RoundView | null;
  readonly cards: readonly OwnCardView[];
}

const statusOf = ({ state, rewrite, withdrawal }: OwnCard, stranded: boolean): CardStatus => {
  if (state === 'refused') return 'notArrived';
  if (withdrawal) return withdrawal.commandId ? 'withdrawWaiting' : 'withdrawNotArrived';
  if (rewrite?.refused || stranded) return 'changeNotArrived';
  if (state === 'arrived' && rewrite?.commandId) return 'changeWaiting';
  return state;
};

const cardView = (workshop: Workshop, card: OwnCard): OwnCardView => {
  const { cardId, rewrite, withdrawal } = card;
  const limit = workshop.profile.textLimit;
  const collects = workshop.rounds.get(card.roundId)?.phase === 'collecting';
  const isTyping = rewrite !== null && rewrite.commandId === null;
  // The round went on while somebody was changing the card: as if the change had been refused.
  const stranded = isTyping && !collects && rewrite.refused === null;
  const reason = card.refused ?? withdrawal?.refused ?? rewrite?.refused ?? null;
  return {
    cardId,
    text: rewrite?.text ?? card.text,
    language: rewrite?.language ?? card.language,
    status: statusOf(card, stranded),
    reason: stranded ? 'notCollecting' : reason,
    changeable: collects && card.state !== 'refused' && !withdrawal?.commandId && !rewrite?.commandId,
    rewriting: isTyping && collects ? { text: rewrite.text, state: textState(rewrite.text, limit), limit } : null,
    arrivedText: rewrite && card.state === 'arrived' ? card.text : null,
  };
};

/** The person's cards by round, the round of now first, then the latest; in each round the latest card first. */
export const ownRoundViews = (workshop: Workshop, cards: readonly OwnCard[], language: Language): OwnRoundView[] => {
  const { current } = workshop.programme;
  const order = ({ roundId, round }: OwnRoundView): number => (roundId === current ? Infinity : (round?.number ?? 0));
  return [...new Set(cards.map(({ roundId }) => roundId))]
    .map((roundId) => ({
      roundId,
      round: roundView(workshop, roundId, language),
      cards: cards
        .filter((card) => card.roundId === roundId)
        .map((card) => cardView(workshop, card))
        .reverse(),
    }))
    .sort((a, b) => order(b) - order(a));
};
