import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf } from '@gehoer/shared/domain/cluster.ts';
import { topOf } from '@gehoer/shared/domain/stack.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** The cards of a round that can be compared: participants' cards that lie open by themselves or on top of a stack. */
export const comparable = (state: Workshop, roundId: string): Card[] =>
  cardsOf(state, roundId).filter(
    (card) => card.kind === 'card' && card.hidden === null && topOf(state, card).id === card.id,
  );

/** `after`; `before` if the same cards say the same in both, wherever they lie by now. */
export const keepSame = (before: readonly Card[], after: readonly Card[]): readonly Card[] => {
  const old = new Map(before.map((card) => [card.id, card]));
  const isSame = after.every(({ id, text, language }) => {
    const known = old.get(id);
    return known?.text === text && known.language === language;
  });
  return isSame && before.length === after.length ? before : after;
};
