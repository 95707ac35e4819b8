import { roundIds } from '@gehoer/shared/domain/numbering.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** The rounds in the order of the programme. */
export const roundsOf = (state: Pick<Workshop, 'programme' | 'rounds'>): Round[] =>
  roundIds(state).flatMap((id) => state.rounds.get(id) ?? []);
