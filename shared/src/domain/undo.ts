import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { BoardChange } from './cluster.ts';
import { command } from './command.ts';
import { refuse, type Refusal } from './refusals.ts';
import { evolve, type Workshop } from './workshop.ts';

const invert = (change: BoardChange): BoardChange => {
  switch (change.type) {
    case 'clusterOpened':
      return { ...change, type: 'clusterRemoved' };
    case 'clusterRemoved':
      return { ...change, type: 'clusterOpened' };
    case 'clusterNamed':
    case 'clusterRanked':
      return { ...change, from: change.to, to: change.from };
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
    case 'clusterOpened':
      return state.rounds.has(change.cluster.roundId) && !state.clusters.has(change.cluster.id);
    case 'clusterRemoved': {
      const { id, roundId, heading, rank } = change.cluster;
      const cluster = state.clusters.get(id);
      const isEmpty = ![...state.cards.values()].some(({ place }) => place.clusterId === id);
      return cluster?.roundId === roundId && cluster.heading === heading && cluster.rank === rank && isEmpty;
    }
    case 'clusterNamed':
      return state.clusters.get(change.clusterId)?.heading === change.from;
    case 'clusterRanked':
      return state.clusters.get(change.clusterId)?.rank === change.from;
    case 'cardsMoved':
      return change.moves.every(({ cardId, from, to }) => {
        const card = state.cards.get(cardId);
        const toCluster = to.clusterId === null || state.clusters.get(to.clusterId)?.roundId === change.roundId;
        return (
          card?.roundId === change.roundId &&
          card.place.clusterId === from.clusterId &&
          card.place.rank === from.rank &&
          toCluster
        );
      });
    case 'cardHidden':
      return state.cards.get(change.cardId)?.hidden === null;
    case 'cardShown':
      return state.cards.get(change.cardId)?.hidden === change.reason;
  }
};

/**
 * Undo and redo: carries out inverted changes, all or none. If somebody else has changed any of the same things
 * in between, nothing happens and the refusal says so; work on other things in between does not matter.
 */
export const revert = command({
  input: v.strictObject({ changes: v.pipe(v.array(BoardChange), v.minLength(1), v.maxLength(20)) }),
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
