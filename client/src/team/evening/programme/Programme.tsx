import { memo } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { DotsControl } from '../dots/DotsControl.tsx';
import type { Outline } from '../outline.ts';
import { roundColour } from '../roundColour.ts';
import { currentMoment } from './moments.ts';
import { MoreCards } from './MoreCards.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { NowRunning } from './NowRunning.tsx';
import styles from './Programme.module.css';
import { StepList } from './StepList.tsx';
import { useMoveQuestion } from './useMoveQuestion.ts';
import { useMoves } from './useMoves.ts';

/**
 * Leads through the evening: where it is, what comes next as the one big button, a step back, a jump anywhere.
 * @param state the confirmed state: what the room really sees
 */
export const Programme = memo(function Programme({ state }: { readonly state: Outline }) {
  const { t } = useText();
  const { live } = useEvening();
  const phones = useLive(live, ({ pulse }) => pulse.phones);
  const { moving, moveTo } = useMoves();
  const { question, dismiss, goForward, goTo, goToStep } = useMoveQuestion(state, moveTo);
  const current = currentMoment(state);
  const round = state.rounds.get(current?.step.id ?? '');
  return (
    <div className={styles['programme']}>
      <StepList state={state} onJump={goToStep} />
      <section
        aria-label={t('evening.now')}
        className={styles['now']}
        data-round={roundColour(state, current?.step.id ?? '')}
      >
        {current && <NowRunning state={state} moment={current} />}
        {round && (round.phase === 'collecting' || round.phase === 'dots') && <MoreCards round={round} />}
        {current && <DotsControl state={state} moment={current} phones={phones} onOpen={moveTo} />}
        <MoveButtons state={state} moving={moving} onForward={goForward} onBack={goTo} />
      </section>
      {question && (
        <MoveDialog
          question={question}
          state={state}
          phones={phones}
          onCancel={dismiss}
          onConfirm={(moment) => {
            dismiss();
            void moveTo(moment);
          }}
        />
      )}
    </div>
  );
});
