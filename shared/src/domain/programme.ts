import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command, Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { refuse, type Refusal } from './refusals.ts';
import { WHOLE_BOARD } from './stage.ts';
import { isFresh, revealedIn, Round, ROUND_PHASES } from './round.ts';

const Line = v.pipe(v.string(), v.maxLength(200));

/** A station of the evening. A round's own data stand in the round of the same id. */
export const Step = v.variant('kind', [
  v.strictObject({ id: Id, kind: v.picklist(['arrival', 'welcome', 'break', 'round', 'closing', 'end']) }),
  v.strictObject({ id: Id, kind: v.literal('talk'), speaker: Line, title: Line }),
]);
export type Step = v.InferOutput<typeof Step>;

export interface Programme {
  readonly steps: readonly Step[];
  /** Id of the step the evening has reached. */
  readonly current: string;
}

export const MovedTo = v.strictObject({
  type: v.literal('movedTo'),
  stepId: Id,
  phase: v.nullable(v.picklist(ROUND_PHASES)),
  endsAt: v.nullable(v.number()),
});
export const TalkChanged = v.strictObject({ type: v.literal('talkChanged'), stepId: Id, speaker: Line, title: Line });
export const StepAdded = v.strictObject({
  type: v.literal('stepAdded'),
  step: Step,
  /** The round of a `round` step. */
  round: v.nullable(Round),
  before: Id,
});
export const StepRemoved = v.strictObject({ type: v.literal('stepRemoved'), stepId: Id });
export type MovedTo = v.InferOutput<typeof MovedTo>;
export type TalkChanged = v.InferOutput<typeof TalkChanged>;
export type StepAdded = v.InferOutput<typeof StepAdded>;
export type StepRemoved = v.InferOutput<typeof StepRemoved>;

/** Leaving a round that was open closes it: at any time at most one round collects. */
export const applyMovedTo = (draft: Draft, { stepId, phase, endsAt }: MovedTo): void => {
  const rounds = draft.write('rounds');
  const left = rounds.get(draft.programme.current);
  if (left && left.id !== stepId && left.phase !== 'waiting')
    patchRow(rounds, left.id, { phase: 'closed', endsAt: null });
  const entered = rounds.get(stepId);
  if (phase && entered) patchRow(rounds, stepId, { phase, endsAt, revealed: revealedIn(phase, entered.revealed) });
  draft.programme = { ...draft.programme, current: stepId };
  draft.stage = WHOLE_BOARD;
};
export const applyTalkChanged = (draft: Draft, { stepId, speaker, title }: TalkChanged): void => {
  const steps = draft.programme.steps.map((step) =>
    step.id === stepId && step.kind === 'talk' ? { ...step, speaker, title } : step,
  );
  draft.programme = { ...draft.programme, steps };
};
export const applyStepAdded = (draft: Draft, { step, round, before }: StepAdded): void => {
  if (round) draft.write('rounds').set(round.id, Object.freeze(round));
  const steps = draft.programme.steps.flatMap((each) => (each.id === before ? [step, each] : [each]));
  draft.programme = { ...draft.programme, steps };
};
/** Empty clusters of a removed round go with it: nobody could reach or see them any more. */
export const applyStepRemoved = (draft: Draft, { stepId }: StepRemoved): void => {
  draft.write('rounds').delete(stepId);
  const clusters = draft.write('clusters');
  for (const { id, roundId } of draft.clusters.values()) if (roundId === stepId) clusters.delete(id);
  draft.programme = { ...draft.programme, steps: draft.programme.steps.filter((step) => step.id !== stepId) };
};

/** Names who gives the talk, and its title. */
export const changeTalk = command({
  input: v.omit(TalkChanged, ['type']),
  may: isStaff,
  decide: (state, input): TalkChanged[] | Refusal =>
    state.programme.steps.some(({ id, kind }) => id === input.stepId && kind === 'talk')
      ? [{ type: 'talkChanged', ...input }]
      : refuse('unknownStep'),
});

/** Adds a step before another one. A `round` step brings its round, which starts waiting and without a timer. */
export const addStep = command({
  input: v.omit(StepAdded, ['type']),
  may: isStaff,
  decide: (state, { step, round, before }): StepAdded[] | Refusal => {
    if (state.programme.steps.some(({ id }) => id === step.id)) return refuse('duplicateId');
    if (!state.programme.steps.some(({ id }) => id === before)) return refuse('unknownStep');
    const fits = step.kind === 'round' ? round?.id === step.id && isFresh(round) : round === null;
    if (!fits || step.kind === 'end') return refuse('invalidValue');
    return [{ type: 'stepAdded', step, round, before }];
  },
});

/** Takes a step out of the programme. Refused for the current step, a round with cards, and the end. */
export const removeStep = command({
  input: v.omit(StepRemoved, ['type']),
  may: isStaff,
  decide: (state, { stepId }): StepRemoved[] | Refusal => {
    const step = state.programme.steps.find(({ id }) => id === stepId);
    if (!step) return refuse('unknownStep');
    const hasCards = [...state.cards.values()].some(({ roundId }) => roundId === stepId);
    if (hasCards || step.kind === 'end' || state.programme.current === stepId) return refuse('stepInUse');
    return [{ type: 'stepRemoved', stepId }];
  },
});

/** After the last step nothing is written any more. */
export const isEveningOver = (state: { readonly programme: Programme }): boolean =>
  state.programme.steps.find(({ id }) => id === state.programme.current)?.kind === 'end';
