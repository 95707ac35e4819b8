import type { CommandInput } from '@gehoer/shared/domain/commands.ts';
import { freshRound } from '@gehoer/shared/domain/round.ts';
import type { StepKind } from './placeFor.ts';

/**
 * What is sent to add a step before another one. A round begins without a question and as the other rounds are
 * written.
 */
export const newStep = (
  id: string,
  kind: Exclude<StepKind, 'end'>,
  before: string,
  mode: 'single' | 'table',
): CommandInput<'addStep'> => {
  if (kind === 'talk') return { step: { id, kind, speaker: '', title: '' }, round: null, before };
  if (kind !== 'round') return { step: { id, kind }, round: null, before };
  return {
    step: { id, kind },
    round: freshRound(id, { official: {}, plain: {} }, mode),
    before,
  };
};
