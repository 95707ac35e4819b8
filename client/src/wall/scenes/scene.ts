import { isRevealed, type Round } from '@gehoer/shared/domain/round.ts';
import { roundIds } from '@gehoer/shared/domain/numbering.ts';
import { roundOnStage } from '@gehoer/shared/domain/stage.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/**
 * A round on the wall: its question before it begins, its question while the cards stay covered, its cards, or its
 * opinion poll.
 */
type RoundView = 'waiting' | 'covered' | 'board' | 'dots';

/** What the wall shows now. */
export type Scene =
  | { readonly kind: 'arrival' | 'closing' }
  | { readonly kind: 'welcome' | 'break' | 'end' }
  | { readonly kind: 'talk'; readonly speaker: string; readonly title: string }
  | {
      readonly kind: 'round';
      readonly view: RoundView;
      readonly round: Round;
      /** Place among the rounds, from 1. */
      readonly number: number;
      readonly total: number;
    };

/** A round on the wall. */
export type RoundScene = Extract<Scene, { kind: 'round' }>;

const viewOf = (workshop: Workshop, round: Round): RoundView => {
  if (round.phase === 'waiting') return 'waiting';
  // A closed round ends with the result of its poll; back in sorting, its cards are there again.
  if (round.dots && (round.phase === 'dots' || (round.phase === 'closed' && round.dots.result?.ballots))) return 'dots';
  return isRevealed(workshop, round.id) ? 'board' : 'covered';
};

const roundScene = (workshop: Workshop, round: Round, view: RoundView): RoundScene => {
  const rounds = roundIds(workshop);
  return { kind: 'round', view, round, number: rounds.indexOf(round.id) + 1, total: rounds.length };
};

/**
 * The scene the evening has reached, or the board of another round to which the team has led the wall. Before the
 * programme is known, people are still arriving.
 */
export const sceneOf = (workshop: Workshop): Scene => {
  const led = roundOnStage(workshop);
  if (led) return roundScene(workshop, led, 'board');
  const { steps, current } = workshop.programme;
  const step = steps.find(({ id }) => id === current);
  if (!step) return { kind: 'arrival' };
  if (step.kind === 'talk') return { kind: 'talk', speaker: step.speaker, title: step.title };
  if (step.kind !== 'round') return { kind: step.kind };
  const round = workshop.rounds.get(step.id);
  return round ? roundScene(workshop, round, viewOf(workshop, round)) : { kind: 'arrival' };
};
