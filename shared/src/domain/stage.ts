import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command, Id } from './command.ts';
import type { Draft } from './draft.ts';
import { refuse, type Refusal } from './refusals.ts';
import { isRevealed, type Round, type RoundPhase } from './round.ts';
import type { Workshop } from './workshop.ts';

/**
 * What the wall shows: the whole board of the round the evening is in, that of another round, one card to be read
 * aloud, or one cluster.
 */
const Focus = v.variant('on', [
  v.strictObject({ on: v.literal('board') }),
  v.strictObject({ on: v.literal('round'), id: Id }),
  v.strictObject({ on: v.literal('card'), id: Id }),
  v.strictObject({ on: v.literal('cluster'), id: Id }),
]);

/** How the facilitator leads the wall. */
export const Stage = v.strictObject({
  focus: Focus,
  /** Whether the wall stands still ("Wand anhalten") while the team goes on working. */
  held: v.boolean(),
});
export type Stage = v.InferOutput<typeof Stage>;

export const WHOLE_BOARD: Stage = Object.freeze({ focus: Object.freeze({ on: 'board' }), held: false });

export const StageSet = v.strictObject({ type: v.literal('stageSet'), stage: Stage });
export type StageSet = v.InferOutput<typeof StageSet>;

export const applyStageSet = (draft: Draft, { stage }: StageSet): void => {
  draft.stage = stage;
};

/** Leads the wall. Whoever does it last leads; with the next step of the programme the wall is free again. */
export const setStage = command({
  input: v.omit(StageSet, ['type']),
  may: isStaff,
  decide: (state, { stage }): StageSet[] | Refusal => {
    const { focus } = stage;
    if (focus.on === 'round' && !state.rounds.has(focus.id)) return refuse('unknownRound');
    if (focus.on === 'card' && !state.cards.has(focus.id)) return refuse('unknownCard');
    if (focus.on === 'cluster' && !state.clusters.has(focus.id)) return refuse('unknownCluster');
    const same = JSON.stringify(stage) === JSON.stringify(state.stage);
    return same ? [] : [{ type: 'stageSet', stage }];
  },
});

const roundOf = (focus: Stage['focus'], { cards, clusters }: Workshop): string | undefined => {
  if (focus.on === 'board') return undefined;
  if (focus.on === 'round') return focus.id;
  return (focus.on === 'card' ? cards : clusters).get(focus.id)?.roundId;
};

/** The phones read the question, answer it or vote: then the wall keeps to what they have before them. */
const PHONES_AT_WORK: readonly RoundPhase[] = ['waiting', 'collecting', 'dots'];

/**
 * The round to whose board the wall is led while the evening is elsewhere, to look back at it. Null = the wall keeps to
 * the programme: because it is not led away, because that round is covered, or because phones are at work.
 */
export const roundOnStage = (state: Workshop): Round | null => {
  const { programme, rounds, stage } = state;
  const round = rounds.get(roundOf(stage.focus, state) ?? '');
  const now = rounds.get(programme.current);
  if (!round || round === now || !isRevealed(state, round.id)) return null;
  return now && PHONES_AT_WORK.includes(now.phase) ? null : round;
};
