import { ArrowRight, ChevronLeft } from 'lucide-react';
import { memo, useState } from 'react';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import type { Live } from '../../../live/live.ts';
import { useLive } from '../../../live/useLive.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { roundColour } from '../roundColour.ts';
import { currentMoment, type Moment, nextMoment, previousMoment } from './moments.ts';
import { beginText } from './momentText.ts';
import { MoveDialog, type Question } from './MoveDialog.tsx';
import { forwardQuestion } from './moveQuestion.ts';
import { NowRunning } from './NowRunning.tsx';
import styles from './Programme.module.css';
import { StepList } from './StepList.tsx';
import { useMoves } from './useMoves.ts';
import type { Outline } from '../outline.ts';

/** The phase that is offered first when somebody jumps to a step. */
const phaseOnArrival = (state: Outline, step: Step): Moment['phase'] => {
  const round = state.rounds.get(step.id);
  if (!round) return null;
  const isHere = state.programme.current === step.id;
  if (round.phase === 'waiting') return isHere ? 'collecting' : 'waiting';
  return round.phase === 'closed' && isHere ? 'sorting' : 'closed';
};

const serverNow = (live: Live): number => Date.now() + live.store.getState().clockOffset;

/**
 * Leads through the evening: where it is, what comes next as the one big button, a step back, a jump anywhere.
 * @param state the confirmed state: what the room really sees
 */
export const Programme = memo(function Programme({ state }: { readonly state: Outline }) {
  const { t } = useText();
  const { live } = useEvening();
  const phones = useLive(live, ({ pulse }) => pulse.phones);
  const { moving, moveTo } = useMoves();
  const [question, setQuestion] = useState<Question | null>(null);
  const [current, next, previous] = [currentMoment(state), nextMoment(state), previousMoment(state)];

  const forward = (moment: Moment) => {
    const now = serverNow(live);
    const reason = forwardQuestion(state, moment, now);
    const remainingMs = (state.rounds.get(moment.step.id)?.endsAt ?? now) - now;
    if (reason === null) void moveTo(moment);
    else setQuestion(reason === 'end' ? { kind: reason, moment } : { kind: reason, moment, remainingMs });
  };
  const jump = (moment: Moment) => {
    const isHere = moment.step.id === current?.step.id && moment.phase === current.phase;
    if (!isHere) setQuestion({ kind: 'jump', moment });
  };
  return (
    <div className={styles['programme']}>
      <StepList state={state} onJump={(step) => jump({ step, phase: phaseOnArrival(state, step) })} />
      <section
        aria-label={t('evening.now')}
        className={styles['now']}
        data-round={roundColour(state, current?.step.id ?? '')}
      >
        {current && <NowRunning state={state} moment={current} />}
        <div className={styles['moves']}>
          {previous && (
            <Button variant="quiet" onClick={() => jump(previous)}>
              <ChevronLeft size={20} aria-hidden="true" />
              {t('evening.stepBack')}
            </Button>
          )}
          {next && (
            <Button
              size="large"
              variant="primary"
              busy={moving}
              className={styles['next']}
              onClick={() => forward(next)}
            >
              {beginText(t, state, next)}
              <ArrowRight size={22} aria-hidden="true" />
            </Button>
          )}
        </div>
      </section>
      {question && (
        <MoveDialog
          question={question}
          state={state}
          phones={phones}
          onCancel={() => setQuestion(null)}
          onConfirm={(moment) => {
            setQuestion(null);
            void moveTo(moment);
          }}
        />
      )}
    </div>
  );
});
