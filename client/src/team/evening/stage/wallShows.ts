import { boardNumber, roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { clustersOf } from '@gehoer/shared/domain/cluster.ts';
import { isRevealed } from '@gehoer/shared/domain/round.ts';
import { roundOnStage } from '@gehoer/shared/domain/stage.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** A cluster the wall can be led to. */
export interface ShownCluster {
  readonly id: string;
  /** Round and place, "1.2". */
  readonly number: string;
  readonly heading: string;
}

/** What the wall shows at this moment, and what it could show. */
export interface WallShows {
  /** The programme wherever there is no open board to be led; `round` is the board of one the evening is not in. */
  readonly what: 'programme' | 'board' | 'round' | 'card' | 'cluster';
  /** Whether the wall has left the programme for another round. */
  readonly isAway: boolean;
  /** Of the cluster that is shown, else of the round; empty for the programme and a card. */
  readonly number: string;
  readonly clusters: readonly ShownCluster[];
}

/** Follows the wall's own rules: what is not there leaves the board. */
export const wallShows = (state: Workshop): WallShows => {
  const { programme, rounds, stage, cards } = state;
  const led = roundOnStage(state);
  const round = led ?? rounds.get(programme.current);
  const isAway = led !== null;
  if (!round || (!isAway && (round.phase === 'dots' || !isRevealed(state, round.id))))
    return { what: 'programme', isAway, number: '', clusters: [] };
  const clusters = clustersOf(state, round.id).map(({ id, heading }, index) => ({
    id,
    heading,
    number: boardNumber(state, round.id, index + 1),
  }));
  const { focus } = stage;
  const shown = focus.on === 'cluster' ? clusters.find(({ id }) => id === focus.id) : undefined;
  if (shown) return { what: 'cluster', isAway, number: shown.number, clusters };
  const card = focus.on === 'card' ? cards.get(focus.id) : undefined;
  const isThere = card?.roundId === round.id && card.hidden === null && card.under === null;
  if (isThere) return { what: 'card', isAway, number: '', clusters };
  return { what: isAway ? 'round' : 'board', isAway, number: String(roundNumber(state, round.id)), clusters };
};
