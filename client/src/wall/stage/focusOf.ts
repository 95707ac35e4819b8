import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type Face, type Group, type Groups, kindOf } from '../board/groups.ts';

/** What of a round's board fills the wall. */
export type StageFocus =
  | { readonly on: 'board' }
  | { readonly on: 'card'; readonly face: Face; /** Where it lies; null = nowhere yet. */ readonly group: Group | null }
  | { readonly on: 'cluster'; readonly group: Group };

const BOARD: StageFocus = { on: 'board' };

const holding = (group: Group, cardId: string) => group.cards.find(({ id }) => id === cardId);

/**
 * Finds on the board what the team has led the wall to. What is not there (hidden, withdrawn, under another card, of
 * another round) leaves the whole board.
 */
export const focusOf = ({ stage: { focus } }: Workshop, round: Round, groups: Groups): StageFocus => {
  if (focus.on === 'board' || focus.on === 'round' || round.phase === 'dots') return BOARD;
  if (focus.on === 'cluster') {
    const cluster = groups.clusters.find((group) => group.id === focus.id && kindOf(group) === 'cluster');
    return cluster ? { on: 'cluster', group: cluster } : BOARD;
  }
  const group = groups.clusters.find((each) => holding(each, focus.id)) ?? null;
  const face = group ? holding(group, focus.id) : groups.unsorted.find(({ id }) => id === focus.id);
  return face ? { on: 'card', face, group } : BOARD;
};
