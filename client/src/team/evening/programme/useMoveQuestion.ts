import type { Step } from '@gehoer/shared/domain/programme.ts';
import { useState } from 'react';
import type { Live } from '../../../live/live.ts';
import { useEvening } from '../EveningContext.ts';
import type { Outline } from '../outline.ts';
import type { Question } from './MoveDialog.tsx';
import { currentMoment, type Moment } from './moments.ts';
import { forwardQuestion } from './moveQuestion.ts';

/** The phase that is offered first when somebody jumps to a step. */
const phaseOnArrival = (state: Outline, step: Step): Moment['phase'] => {
  const round = state.rounds.get(step.id);
  if (!round) return null;
  const isHere = state.programme.current === step.id;
  if (round.phase === 'waiting') return isHere ? 'collecting' : 'waiting';
  return round.phase === 'closed' && isHere ? 'sorting' : 'closed';
};

const serverNow = (live: Live): number => Date.now() + live.store.getState().clockOffset;

/** A move that waits for an answer, and how moves are asked for. */
export interface MoveQuestion {
  readonly question: Question | null;
  readonly dismiss: () => void;
  /** To the next moment: at once, or after a question if there is reason for one. */
  readonly goForward: (moment: Moment) => void;
  /** Anywhere, after a question. */
  readonly goTo: (moment: Moment) => void;
  readonly goToStep: (step: Step) => void;
}

/** Decides which moves are made at once and which are asked about first. */
export const useMoveQuestion = (state: Outline, moveTo: (moment: Moment) => Promise<void>): MoveQuestion => {
  const { live } = useEvening();
  const [question, setQuestion] = useState<Question | null>(null);
  const goForward = (moment: Moment) => {
    const now = serverNow(live);
    const reason = forwardQuestion(state, moment, now);
    const remainingMs = (state.rounds.get(moment.step.id)?.endsAt ?? now) - now;
    if (reason === null) void moveTo(moment);
    else setQuestion(reason === 'reveal' ? { kind: reason, moment, remainingMs } : { kind: reason, moment });
  };
  const goTo = (moment: Moment) => {
    const current = currentMoment(state);
    const isHere = moment.step.id === current?.step.id && moment.phase === current.phase;
    if (!isHere) setQuestion({ kind: 'jump', moment });
  };
  return {
    question,
    dismiss: () => setQuestion(null),
    goForward,
    goTo,
    goToStep: (step) => goTo({ step, phase: phaseOnArrival(state, step) }),
  };
};
