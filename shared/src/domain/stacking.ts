import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { cardsBy, placing } from './arrange.ts';
import type { BoardChange } from './boardChange.ts';
import type { Card } from './card.ts';
import { cardsIn } from './cluster.ts';
import { command, Id } from './command.ts';
import { passingOn } from './copy.ts';
import { isRefusal, refuse, type Refusal } from './refusals.ts';
import { takingOut, topOf, withStacks } from './stack.ts';
import { evolve, type Workshop } from './workshop.ts';

const Chosen = v.pipe(v.array(Id), v.minLength(1), v.maxLength(1000));

/** The card that lies behind another one in its cluster; null = it lies last. */
const behind = (state: Workshop, { id, roundId, place }: Card): string | null => {
  const cards = cardsIn(state, roundId, place.clusterId);
  return cards[cards.findIndex((card) => card.id === id) + 1]?.id ?? null;
};

/**
 * Puts cards under another one that says the same, where that one lies. What lies under a card that is put there
 * comes along, and a card put onto one that is itself in a stack joins that stack. Copies become copies of the card on
 * top, which stands for all. Only cards are stacked: a note of the facilitators says nothing again.
 */
export const stackCards = command({
  input: v.strictObject({ cardIds: Chosen, onto: Id }),
  may: isStaff,
  decide: (state, { cardIds, onto }): BoardChange[] | Refusal => {
    const target = state.cards.get(onto);
    if (!target) return refuse('unknownCard');
    const top = topOf(state, target);
    if (top.hidden !== null) return refuse('changedMeanwhile');
    const chosen = cardsBy(state, cardIds, top.roundId);
    if (isRefusal(chosen)) return chosen;
    if ([top, ...chosen].some(({ kind }) => kind === 'note')) return refuse('invalidValue');
    const going = withStacks(state, chosen).filter(({ id, under }) => id !== top.id && under !== top.id);
    if (going.length === 0) return [];
    const moves = going.map(({ id, under }) => ({ cardId: id, from: under, to: top.id }));
    const away = going.filter(({ place }) => place.clusterId !== top.place.clusterId);
    const passed = passingOn(state, going, top);
    return [
      ...passed,
      { type: 'cardsStacked', roundId: top.roundId, moves },
      ...placing(evolve(state, passed), away, top.roundId, top.place.clusterId, behind(state, top)),
    ];
  },
});

/** Takes cards out of their stacks. Each comes to lie by itself where its stack lies: there it was seen last. */
export const unstackCards = command({
  input: v.strictObject({ cardIds: Chosen }),
  may: isStaff,
  decide: (state, { cardIds }): BoardChange[] | Refusal => {
    const roundId = state.cards.get(cardIds[0] ?? '')?.roundId ?? '';
    const chosen = cardsBy(state, cardIds, roundId);
    return isRefusal(chosen) ? chosen : takingOut(chosen, roundId);
  },
});
