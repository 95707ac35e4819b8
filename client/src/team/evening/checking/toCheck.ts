import { roundIds } from '@gehoer/shared/domain/numbering.ts';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf } from '@gehoer/shared/domain/cluster.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { flaggedWords, flagList, type Span } from './flaggedWords.ts';

/** A card that waits for somebody of the team to look at it. */
export interface WaitingCard {
  readonly card: Card;
  /** Where words of the evening's list stand in its text. */
  readonly flagged: readonly Span[];
}

const isWaiting = ({ checked, hidden, kind }: Card): boolean => !checked && hidden === null && kind === 'card';

/** How many cards wait; none where cards are not checked. */
export const countToCheck = ({ profile, cards }: Pick<Workshop, 'profile' | 'cards'>): number =>
  profile.checkCards ? [...cards.values()].filter(isWaiting).length : 0;

/**
 * The cards that wait, those with a word of the list first; of these the round in hand first, then the others in the
 * order of the programme, in each round shuffled as on the board.
 */
export const cardsToCheck = (state: Workshop): WaitingCard[] => {
  const list = flagList(state.profile.flagWords);
  const { current } = state.programme;
  const rounds = roundIds(state);
  const waiting = [...rounds.filter((id) => id === current), ...rounds.filter((id) => id !== current)]
    .flatMap((roundId) => cardsOf(state, roundId))
    .filter(isWaiting)
    .map((card) => ({ card, flagged: flaggedWords(card.text, list) }));
  return [
    ...waiting.filter(({ flagged }) => flagged.length > 0),
    ...waiting.filter(({ flagged }) => flagged.length === 0),
  ];
};
