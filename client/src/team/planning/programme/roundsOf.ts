import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** The rounds in the order of the programme. */
export const roundsOf = ({ programme, rounds }: Pick<Workshop, 'programme' | 'rounds'>): Round[] =>
  programme.steps.flatMap(({ id, kind }) => (kind === 'round' ? (rounds.get(id) ?? []) : []));
