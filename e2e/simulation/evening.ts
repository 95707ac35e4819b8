import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { EMPTY_PROFILE } from '@gehoer/shared/domain/plan.ts';
import { freshRound } from '@gehoer/shared/domain/round.ts';
import type { Random } from './random.ts';

/** The command that plans a small evening: arrival, two rounds, end. */
export const smallEvening = (random: Random) => {
  const [arrival, first, second, end] = [random.uuid(), random.uuid(), random.uuid(), random.uuid()];
  const questions = { official: { de: 'Was bedeutet das für uns?' }, plain: {} };
  return {
    profile: { ...EMPTY_PROFILE, eventLabel: 'Probe', cardLimit: null },
    steps: [
      { id: arrival, kind: 'arrival' as const },
      { id: first, kind: 'round' as const },
      { id: second, kind: 'round' as const },
      { id: end, kind: 'end' as const },
    ],
    rounds: [freshRound(first, questions), freshRound(second, questions)],
  };
};

/** Ids of the rounds that have been opened. */
export const openRounds = ({ rounds }: Workshop): string[] =>
  [...rounds.values()].filter(({ phase }) => phase !== 'waiting').map(({ id }) => id);
