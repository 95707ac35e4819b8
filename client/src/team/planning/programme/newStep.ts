import type { CommandInput } from '@gehoer/shared/domain/commands.ts';
import type { StepKind } from './placeFor.ts';

/** Minutes for collecting in a new round, as in the template. */
const MINUTES = 5;

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
  const questions = { official: {}, plain: {} };
  return {
    step: { id, kind },
    round: { id, questions, mode, minutes: MINUTES, phase: 'waiting', revealed: false, dots: null, endsAt: null },
    before,
  };
};
