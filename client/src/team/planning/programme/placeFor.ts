import type { Programme, Step } from '@gehoer/shared/domain/programme.ts';

export type StepKind = Step['kind'];

/** What can be added any number of times, and what an evening has once. */
const REPEATED: readonly StepKind[] = ['round', 'talk', 'break'];
const ONCE: readonly StepKind[] = ['arrival', 'welcome', 'closing'];

/** The kinds of steps that can be added to a programme. */
export const addable = (steps: Programme['steps']): StepKind[] => [
  ...REPEATED,
  ...ONCE.filter((kind) => !steps.some((step) => step.kind === kind)),
];

/** Id of the step before which a new one of this kind belongs: beginnings go to the front, the rest before the closing. */
export const placeFor = (kind: StepKind, steps: Programme['steps']): string => {
  const idOf = (found: StepKind): string | undefined => steps.find((step) => step.kind === found)?.id;
  const first = steps[0]?.id;
  if (kind === 'arrival') return first ?? '';
  if (kind === 'welcome') return steps.find((step) => step.kind !== 'arrival')?.id ?? '';
  const end = idOf('end') ?? '';
  return kind === 'closing' ? end : (idOf('closing') ?? end);
};
