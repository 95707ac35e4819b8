import * as v from 'valibot';
import { isStaff } from './actor.ts';
import { command, Id } from './command.ts';
import { patchRow, type Draft } from './draft.ts';
import { LANGUAGES } from './languages.ts';
import { refuse, type Refusal } from './refusals.ts';
import type { Workshop } from './workshop.ts';

/**
 * A round's life. `waiting`: the question can be read, nobody writes yet. `collecting`: cards are written.
 * `sorting`: the cards are revealed and grouped, late cards still arrive. `dots`: an opinion poll on the clusters
 * (only where wanted). `closed`: the result stands.
 */
export const ROUND_PHASES = ['waiting', 'collecting', 'sorting', 'dots', 'closed'] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

const QuestionText = v.pipe(v.string(), v.maxLength(400));
const LocalQuestion = v.partial(v.strictObject(v.entriesFromList(LANGUAGES, QuestionText)));
const RoundMode = v.picklist(['single', 'table']);
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90));

/** Practice: never more than ten dots, or nobody decides any more. */
export const MAX_DOTS = 10;
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Tally = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A cluster that can get dots, with its place on the board when the poll was opened, from 1. */
export const DotsOption = v.strictObject({ clusterId: Id, position: Count, heading: v.string() });

/** The rules of an opinion poll, what is voted on, and the result once it is closed. */
const RoundDots = v.strictObject({
  perPerson: Tally,
  perCluster: Tally,
  options: v.array(DotsOption),
  result: v.nullable(
    v.strictObject({ ballots: Tally, totals: v.array(v.strictObject({ clusterId: Id, count: Tally })) }),
  ),
});

export const Round = v.strictObject({
  id: Id,
  /** Both versions may contain {T}, the name of the action field in the reader's language. */
  questions: v.strictObject({ official: LocalQuestion, plain: LocalQuestion }),
  mode: RoundMode,
  /** Planned minutes for collecting. */
  minutes: Minutes,
  phase: v.picklist(ROUND_PHASES),
  /** Whether the room has been shown the cards: from `sorting` on, until the round waits or collects again. */
  revealed: v.boolean(),
  /** Server time in ms at which the (informative) timer ends. */
  endsAt: v.nullable(v.number()),
  dots: v.nullable(RoundDots),
});
export type Round = v.InferOutput<typeof Round>;

/** Planned minutes of a new round: four rounds with their sorting and talking then fit into one evening. */
const COLLECTING_MINUTES = 5;

/** A new round, which nobody has opened yet. */
export const freshRound = (id: string, questions: Round['questions'], mode: Round['mode'] = 'single'): Round => ({
  id,
  questions,
  mode,
  minutes: COLLECTING_MINUTES,
  phase: 'waiting',
  revealed: false,
  endsAt: null,
  dots: null,
});

/** Whether nobody has opened a round yet: what a plan may bring. */
export const isFresh = ({ phase, revealed, endsAt, dots }: Round): boolean =>
  phase === 'waiting' && !revealed && endsAt === null && dots === null;

export const QuestionChanged = v.strictObject({
  type: v.literal('questionChanged'),
  roundId: Id,
  version: v.picklist(['official', 'plain']),
  language: v.picklist(LANGUAGES),
  text: QuestionText,
});
export const RoundSet = v.strictObject({
  type: v.literal('roundSet'),
  roundId: Id,
  mode: RoundMode,
  minutes: Minutes,
});
export const TimerSet = v.strictObject({ type: v.literal('timerSet'), roundId: Id, endsAt: v.number() });
export type QuestionChanged = v.InferOutput<typeof QuestionChanged>;
export type RoundSet = v.InferOutput<typeof RoundSet>;
export type TimerSet = v.InferOutput<typeof TimerSet>;

export const applyQuestionChanged = (draft: Draft, event: QuestionChanged): void => {
  const questions = draft.rounds.get(event.roundId)?.questions;
  if (!questions) return;
  const changed = { ...questions[event.version], [event.language]: event.text };
  patchRow(draft.write('rounds'), event.roundId, { questions: { ...questions, [event.version]: changed } });
};
export const applyRoundSet = (draft: Draft, { roundId, mode, minutes }: RoundSet): void => {
  patchRow(draft.write('rounds'), roundId, { mode, minutes });
};
export const applyTimerSet = (draft: Draft, { roundId, endsAt }: TimerSet): void => {
  patchRow(draft.write('rounds'), roundId, { endsAt });
};

/** Changes one wording of a question: one version in one language. */
export const changeQuestion = command({
  input: v.omit(QuestionChanged, ['type']),
  may: isStaff,
  decide: (state, input): QuestionChanged[] | Refusal =>
    state.rounds.has(input.roundId) ? [{ type: 'questionChanged', ...input }] : refuse('unknownRound'),
});

/** Sets who writes (single phones or one device per table) and how long. */
export const setRound = command({
  input: v.omit(RoundSet, ['type']),
  may: isStaff,
  decide: (state, input): RoundSet[] | Refusal =>
    state.rounds.has(input.roundId) ? [{ type: 'roundSet', ...input }] : refuse('unknownRound'),
});

/** Gives a collecting round more time, counted from the timer's end or from now if that has passed. */
export const extendTimer = command({
  input: v.strictObject({ roundId: Id, minutes: Minutes }),
  may: isStaff,
  decide: (state, { roundId, minutes }, { now }): TimerSet[] | Refusal => {
    const round = state.rounds.get(roundId);
    if (!round) return refuse('unknownRound');
    if (round.phase !== 'collecting') return refuse('notCollecting');
    return [{ type: 'timerSet', roundId, endsAt: Math.max(now, round.endsAt ?? now) + minutes * 60_000 }];
  },
});

/** How many cards one device may have in this round; null = any number. */
export const limitOf = (state: Workshop, round: Round): number | null =>
  round.mode === 'table' ? state.profile.tableLimit : state.profile.cardLimit;

/** Whether a round in this phase is revealed. Closing alone reveals nothing: a round left by mistake stays covered. */
export const revealedIn = (phase: RoundPhase, before: boolean): boolean =>
  phase === 'sorting' || ((phase === 'dots' || phase === 'closed') && before);

/** Whether everybody in the room may read this round's cards. */
export const isRevealed = (state: Workshop, roundId: string): boolean => {
  const round = state.rounds.get(roundId);
  if (!round || round.phase === 'waiting') return false;
  return round.revealed || state.profile.cardsWhileCollecting === 'live';
};
