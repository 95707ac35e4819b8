import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command, Id } from './command.ts';
import type { Draft } from './draft.ts';
import { refuse, type Refusal } from './refusals.ts';

/** What the wall shows of a round: the whole board, one card to be read aloud, or one cluster. */
const Focus = v.variant('on', [
  v.strictObject({ on: v.literal('board') }),
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
    if (focus.on === 'card' && !state.cards.has(focus.id)) return refuse('unknownCard');
    if (focus.on === 'cluster' && !state.clusters.has(focus.id)) return refuse('unknownCluster');
    const same = JSON.stringify(stage) === JSON.stringify(state.stage);
    return same ? [] : [{ type: 'stageSet', stage }];
  },
});
