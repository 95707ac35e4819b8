import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { BoardChange } from './boardChange.ts';
import { MAX_HEADING, MAX_STATEMENT } from './cluster.ts';
import { command } from './command.ts';
import { copiesIn } from './copy.ts';
import { isInOrder } from './order.ts';
import { refuse, type Refusal } from './refusals.ts';
import { isTooLong } from './text.ts';
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

/** Whether everything a change was made for is still as it says. */
const holds = (state: Workshop, change: BoardChange): boolean => {
  switch (change.type) {
    case 'clusterOpened': {
      const { id, roundId, heading, statement } = change.cluster;
      const isShort = !isTooLong(heading, MAX_HEADING) && !isTooLong(statement, MAX_STATEMENT);
      return isShort && state.rounds.has(roundId) && !state.clusters.has(id);
    }
    case 'clusterRemoved': {
      const { id, roundId, heading, statement, rank } = change.cluster;
      const cluster = state.clusters.get(id);
      const isEmpty =
        ![...state.cards.values()].some(({ place }) => place.clusterId === id) && copiesIn(state, id).length === 0;
      const isSame = cluster?.heading === heading && cluster.statement === statement && cluster.rank === rank;
      return isSame && cluster.roundId === roundId && isEmpty;
    }
    case 'clusterNamed':
      return state.clusters.get(change.clusterId)?.heading === change.from && !isTooLong(change.to, MAX_HEADING);
    case 'statementDrafted':
      return state.clusters.get(change.clusterId)?.statement === change.from && !isTooLong(change.to, MAX_STATEMENT);
    case 'clusterRanked':
      return state.clusters.get(change.clusterId)?.rank === change.from;
    case 'cardsMoved':
      return change.moves.every(({ cardId, from }) => {
        const card = state.cards.get(cardId);
        const isThere = card?.place.clusterId === from.clusterId && card.place.rank === from.rank;
        return isThere && card.roundId === change.roundId;
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
      return change.moves.every(({ cardId, from }) => {
        const card = state.cards.get(cardId);
        return card?.under === from && card.roundId === change.roundId;
      });
    case 'cardCopied':
      return !state.copies.has(change.copy.id);
    case 'copyRemoved': {
      const copy = state.copies.get(change.copy.id);
      return copy?.cardId === change.copy.cardId && copy.place.clusterId === change.copy.place.clusterId;
    }
  }
};

/** Ids of the cards a change has to do with. */
const cardsOfChange = (change: BoardChange): string[] => {
  if ('moves' in change) return change.moves.map(({ cardId }) => cardId);
  if ('copy' in change) return [change.copy.cardId];
  return 'cardId' in change ? [change.cardId] : [];
};

/**
 * Undo and redo: carries out inverted changes, all or none. If somebody else has changed any of the same things
 * in between, or the board would not be in order after it, nothing happens and the refusal says so; work on other
 * things in between does not matter.
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
    return isInOrder(scratch, new Set(changes.flatMap(cardsOfChange))) ? changes : refuse('changedMeanwhile');
  },
});
