import { useState } from 'react';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import { ROUND_PHASES, type RoundPhase } from '@gehoer/shared/domain/round.ts';
import { minutesAndSeconds } from '../../../ui/Countdown.tsx';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useText } from '../../text/TextContext.ts';
import { currentMoment, type Moment } from './moments.ts';
import { hintText, momentText, stepText } from './momentText.ts';
import type { Outline } from '../outline.ts';

/** A move that waits for an answer. `remainingMs`: time left for writing, where that is the reason to ask. */
export type Question =
  | { readonly kind: 'jump'; readonly moment: Moment }
  | { readonly kind: 'end' | 'count'; readonly moment: Moment }
  | { readonly kind: 'reveal'; readonly moment: Moment; readonly remainingMs: number };

interface MoveDialogProps {
  readonly question: Question;
  readonly state: Outline;
  /** Connected phones. */
  readonly phones: number;
  readonly onConfirm: (moment: Moment) => void;
  readonly onCancel: () => void;
}

/** Asks before the whole room is moved, and says how many phones that are. */
export function MoveDialog({ question, state, phones, onConfirm, onCancel }: MoveDialogProps) {
  const { t } = useText();
  const [phase, setPhase] = useState(question.moment.phase);
  const moment = { ...question.moment, phase };
  const { kind } = question;
  const titles = {
    jump: t('evening.jumpTitle', { step: stepText(t, state, moment.step) }),
    reveal: t('evening.revealTitle'),
    count: t('dots.closeTitle'),
    end: t('evening.endTitle'),
  };
  const isPolled = currentMoment(state)?.phase === 'dots';
  return (
    <ConfirmDialog
      open
      title={titles[kind]}
      confirmLabel={kind === 'count' ? t('dots.close') : t(`evening.confirm_${kind}`)}
      cancelLabel={t('app.cancel')}
      onConfirm={() => onConfirm(moment)}
      onCancel={onCancel}
    >
      {kind === 'jump' && phase !== null && (
        <PhaseChoice state={state} step={moment.step} phase={phase} onChoose={setPhase} />
      )}
      {question.kind === 'reveal' && (
        <p>{t('evening.revealEarly', { time: minutesAndSeconds(question.remainingMs) })}</p>
      )}
      {kind === 'end' && <p>{t('evening.endWarning')}</p>}
      {kind === 'count' && <p>{t('dots.closeText')}</p>}
      {kind !== 'count' && isPolled && <p>{t('dots.closes')}</p>}
      <p>
        <strong>{t('evening.phonesMove', { n: phones, target: momentText(t, state, moment) })}</strong>
      </p>
      <p>{t('evening.nothingLost')}</p>
    </ConfirmDialog>
  );
}

interface PhaseChoiceProps {
  readonly state: Outline;
  readonly step: Step;
  readonly phase: RoundPhase;
  readonly onChoose: (phase: RoundPhase) => void;
}

/** The phases of a round as a choice. */
function PhaseChoice({ state, step, phase, onChoose }: PhaseChoiceProps) {
  const { t } = useText();
  const isHere = state.programme.current === step.id;
  // An opinion poll is opened from the board, with its rules.
  const offered = ROUND_PHASES.filter((each) => each !== 'dots').filter(
    (each) => !isHere || state.rounds.get(step.id)?.phase !== each,
  );
  return (
    <fieldset>
      <legend>{t('evening.jumpWhere')}</legend>
      {offered.map((each) => (
        <CheckboxField
          key={each}
          type="radio"
          name="phase"
          label={t(`evening.phase_${each}`)}
          hint={hintText(t, state, step.id, each)}
          checked={each === phase}
          onChange={() => onChoose(each)}
        />
      ))}
    </fieldset>
  );
}
