import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { isPlaceOf } from './arrange.ts';
import { BoardChange } from './boardChange.ts';
import { command } from './command.ts';
import { copiesIn } from './copy.ts';
import { refuse, type Refusal } from './refusals.ts';
import { stackUnder } from './stack.ts';
import { evolve, type Workshop } from './workshop.ts';

const invert = (change: BoardChange): BoardChange => {
  switch (change.type) {
    case 'clusterOpened':
      return { ...change, type: 'clusterRemoved' };
    case 'clusterRemoved':
      return { ...change, type: 'clusterOpened' };
    case 'clusterNamed':
    case 'statementDrafted':
    case 'clusterRanked':
      return { ...change, from: change.to, to: change.from };
    case 'cardMarked':
      return { ...change, from: change.to, to: change.from };
    case 'cardsStacked':
      return { ...change, moves: change.moves.map(({ cardId, from, to }) => ({ cardId, from: to, to: from })) };
    case 'cardCopied':
      return { ...change, type: 'copyRemoved' };
    case 'copyRemoved':
      return { ...change, type: 'cardCopied' };
    case 'cardsMoved':
      return { ...change, moves: change.moves.map(({ cardId, from, to }) => ({ cardId, from: to, to: from })) };
    case 'cardHidden':
      return { ...change, type: 'cardShown' };
    case 'cardShown':
      return { ...change, type: 'cardHidden' };
  }
};

/** The changes that take these back: each turned round, the last one first. */
export const inverse = (changes: readonly BoardChange[]): BoardChange[] => changes.toReversed().map(invert);

type Stacking = Extract<BoardChange, { type: 'cardsStacked' }>;

/** Whether cards lie where a step of stacking expects them, and stacks are flat after it. */
const canBeStacked = (state: Workshop, change: Stacking): boolean => {
  const { cards } = evolve(state, [change]);
  return change.moves.every(({ cardId, from, to }) => {
    const card = state.cards.get(cardId);
    if (card?.roundId !== change.roundId || card.under !== from) return false;
    if (to === null) return true;
    const top = cards.get(to);
    return top?.roundId === change.roundId && top.under === null && stackUnder({ cards }, cardId).length === 0;
  });
};

/** Whether everything a change was made for is still as it says. */
const holds = (state: Workshop, change: BoardChange): boolean => {
  switch (change.type) {
    case 'clusterOpened':
      return state.rounds.has(change.cluster.roundId) && !state.clusters.has(change.cluster.id);
    case 'clusterRemoved': {
      const { id, roundId, heading, statement, rank } = change.cluster;
      const cluster = state.clusters.get(id);
      const isEmpty =
        ![...state.cards.values()].some(({ place }) => place.clusterId === id) && copiesIn(state, id).length === 0;
      const isSame = cluster?.heading === heading && cluster.statement === statement && cluster.rank === rank;
      return isSame && cluster.roundId === roundId && isEmpty;
    }
    case 'clusterNamed':
      return state.clusters.get(change.clusterId)?.heading === change.from;
    case 'statementDrafted':
      return state.clusters.get(change.clusterId)?.statement === change.from;
    case 'clusterRanked':
      return state.clusters.get(change.clusterId)?.rank === change.from;
    case 'cardsMoved':
      return change.moves.every(({ cardId, from, to }) => {
        const card = state.cards.get(cardId);
        return (
          card?.roundId === change.roundId &&
          card.place.clusterId === from.clusterId &&
          card.place.rank === from.rank &&
          isPlaceOf(state, to.clusterId, change.roundId) &&
          !(to.clusterId !== null && copiesIn(state, to.clusterId).some((copy) => copy.cardId === cardId))
        );
      });
    case 'cardHidden':
      return state.cards.get(change.cardId)?.hidden === null;
    case 'cardShown': {
      const card = state.cards.get(change.cardId);
      // An erased card has nothing left to be shown.
      return card?.hidden === change.reason && card.text !== '';
    }
    case 'cardMarked': {
      const marks = state.cards.get(change.cardId)?.marks;
      return marks?.quote === change.from.quote && marks.field === change.from.field;
    }
    case 'cardsStacked':
      return canBeStacked(state, change);
    case 'cardCopied': {
      const { copy } = change;
      const card = state.cards.get(copy.cardId);
      const isFree = card !== undefined && card.place.clusterId !== copy.place.clusterId && !state.copies.has(copy.id);
      const cluster = copy.place.clusterId === null ? undefined : state.clusters.get(copy.place.clusterId);
      return isFree && cluster?.roundId === card.roundId;
    }
    case 'copyRemoved':
      return state.copies.get(change.copy.id)?.place.clusterId === change.copy.place.clusterId;
  }
};

/**
 * Undo and redo: carries out inverted changes, all or none. If somebody else has changed any of the same things
 * in between, nothing happens and the refusal says so; work on other things in between does not matter.
 */
export const revert = command({
  input: v.strictObject({ changes: v.pipe(v.array(BoardChange), v.minLength(1), v.maxLength(2000)) }),
  may: isStaff,
  decide: (state, { changes }): BoardChange[] | Refusal => {
    let scratch = state;
    for (const change of changes) {
      if (!holds(scratch, change)) return refuse('changedMeanwhile');
      scratch = evolve(scratch, [change]);
    }
    return changes;
  },
});
