import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command } from './command.ts';
import type { Draft } from './draft.ts';
import { Profile } from './profile.ts';
import { Step } from './programme.ts';
import { refuse, type Refusal } from './refusals.ts';
import { NOT_ASKED } from './selfLabels.ts';
import { isFresh, Round } from './round.ts';

/** More than any evening has; keeps one command small. */
const MAX_STEPS = 40;

export const WorkshopPlanned = v.strictObject({
  type: v.literal('workshopPlanned'),
  profile: Profile,
  steps: v.pipe(v.array(Step), v.minLength(2), v.maxLength(MAX_STEPS)),
  rounds: v.pipe(v.array(Round), v.maxLength(MAX_STEPS)),
});
export type WorkshopPlanned = v.InferOutput<typeof WorkshopPlanned>;

export const EMPTY_PROFILE: Profile = {
  eventLabel: '',
  actionField: {},
  date: '',
  startsAt: '',
  place: '',
  organiser: '',
  expectedPeople: 40,
  cardLimit: 2,
  tableLimit: 4,
  textLimit: 200,
  languages: ['de', 'en', 'ar'],
  cardsWhileCollecting: 'covered',
  checkCards: false,
  flagWords: [],
  wifi: null,
  nextSteps: {},
  selfLabels: NOT_ASKED,
};

export const applyWorkshopPlanned = (draft: Draft, { profile, steps, rounds }: WorkshopPlanned): void => {
  draft.profile = profile;
  draft.programme = { steps, current: steps[0]?.id ?? '' };
  const table = draft.write('rounds');
  for (const round of rounds) table.set(round.id, Object.freeze(round));
};

/** Makes a workshop: profile, steps, and one waiting round for each `round` step; the last step is the end. */
export const planWorkshop = command({
  input: v.omit(WorkshopPlanned, ['type']),
  may: isStaff,
  decide: (state, { profile, steps, rounds }): WorkshopPlanned[] | Refusal => {
    if (state.seq > 0) return refuse('duplicateId');
    const ids = new Set(steps.map(({ id }) => id));
    const roundSteps = steps.filter(({ kind }) => kind === 'round');
    const roundIds = new Set(rounds.map(({ id }) => id));
    const roundsFit = rounds.length === roundSteps.length && roundSteps.every(({ id }) => roundIds.has(id));
    const fresh = rounds.every(isFresh);
    const ends = steps.filter(({ kind }) => kind === 'end').length === 1 && steps.at(-1)?.kind === 'end';
    if (ids.size !== steps.length || !roundsFit || !fresh || !ends) return refuse('invalidValue');
    return [{ type: 'workshopPlanned', profile, steps, rounds }];
  },
});
