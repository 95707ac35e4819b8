import type { Step } from '@gehoer/shared/domain/programme.ts';
import type { RoundPhase } from '@gehoer/shared/domain/round.ts';
import type { Outline } from '../outline.ts';

/** A point of the evening that the room can be taken to: a step, and for a round its phase. */
export interface Moment {
  readonly step: Step;
  readonly phase: RoundPhase | null;
}

/** A round closes by itself when the evening moves on, so closing is no moment of its own on the way forward. */
const PHASES_ON_THE_WAY = ['waiting', 'collecting', 'sorting'] as const;

const momentsOf = ({ programme }: Outline): Moment[] =>
  programme.steps.flatMap((step): Moment[] =>
    step.kind === 'round' ? PHASES_ON_THE_WAY.map((phase) => ({ step, phase })) : [{ step, phase: null }],
  );

/** Where the evening is; null before the programme is known. */
export const currentMoment = ({ programme, rounds }: Outline): Moment | null => {
  const step = programme.steps.find(({ id }) => id === programme.current);
  return step ? { step, phase: rounds.get(step.id)?.phase ?? null } : null;
};

/** Position on the way forward; a closed round counts as sorted. */
const positionOf = (moments: readonly Moment[], { step, phase }: Moment): number =>
  moments.findIndex((each) => each.step.id === step.id && each.phase === (phase === 'closed' ? 'sorting' : phase));

const beside = (state: Outline, distance: 1 | -1): Moment | null => {
  const current = currentMoment(state);
  // An opinion poll lies beside the way: forward it is closed, back from it and its result the round is sorted again.
  const result = state.rounds.get(current?.step.id ?? '')?.dots?.result;
  const isAtPoll = current?.phase === 'dots' || (current?.phase === 'closed' && (result?.ballots ?? 0) > 0);
  if (isAtPoll && distance === -1) return { step: current.step, phase: 'sorting' };
  if (current?.phase === 'dots') return { step: current.step, phase: 'closed' };
  const moments = momentsOf(state);
  return (current && moments[positionOf(moments, current) + distance]) ?? null;
};

/** The moment that follows; null at the end of the evening. */
export const nextMoment = (state: Outline): Moment | null => beside(state, 1);

/** The moment before; null at the beginning. */
export const previousMoment = (state: Outline): Moment | null => beside(state, -1);

/**
 * The round whose cards are worked on: the one the evening is in, else the one before the present step (a break is
 * used for sorting), else the first. Null if the programme has no round.
 */
export const roundInHand = ({ programme }: Outline): string | null => {
  const index = programme.steps.findIndex(({ id }) => id === programme.current);
  const upToNow = programme.steps.slice(0, index + 1).findLast(({ kind }) => kind === 'round');
  return (upToNow ?? programme.steps.find(({ kind }) => kind === 'round'))?.id ?? null;
};
