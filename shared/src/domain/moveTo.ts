import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command } from './command.ts';
import { countDots, type DotsCounted } from './dots.ts';
import { MovedTo } from './programme.ts';
import { refuse, type Refusal } from './refusals.ts';

/** Minutes on the timer when a round is opened again after it had ended: enough to finish a sentence. */
const MINUTES_ON_REOPENING = 2;

/**
 * Takes the evening to a step, forwards or back. Rounds are entered in a phase, other steps in none.
 * Starts the timer when a round begins to collect. Leaving an opinion poll counts it. Moving to where
 * the evening already is changes nothing.
 */
export const moveTo = command({
  input: v.omit(MovedTo, ['type', 'endsAt']),
  may: isStaff,
  decide: (state, { stepId, phase }, { now }): (MovedTo | DotsCounted)[] | Refusal => {
    const step = state.programme.steps.find(({ id }) => id === stepId);
    if (!step) return refuse('unknownStep');
    // The poll is opened with its rules (`openDots`).
    if ((step.kind === 'round') !== (phase !== null) || phase === 'dots') return refuse('invalidValue');
    const round = state.rounds.get(stepId);
    if (state.programme.current === stepId && (round?.phase ?? null) === phase) return [];
    const minutes = round?.phase === 'waiting' ? round.minutes : MINUTES_ON_REOPENING;
    const endsAt = phase === 'collecting' ? now + minutes * 60_000 : null;
    return [...countDots(state, state.programme.current), { type: 'movedTo', stepId, phase, endsAt }];
  },
});
