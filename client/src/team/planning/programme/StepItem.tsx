import type { Step } from '@gehoer/shared/domain/programme.ts';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Problem } from '../../frame/Problem.tsx';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import type { StepKind } from './placeFor.ts';
import styles from './programme.module.css';
import { RoundStep } from './RoundStep.tsx';
import { StepHead } from './StepHead.tsx';
import { StepMenu } from './StepMenu.tsx';
import { TalkStep } from './TalkStep.tsx';
import { useFocusIf } from './useFocusIf.ts';
import { useStepName } from './useStepName.ts';

interface StepItemProps {
  readonly step: Step;
  /** Has just been added here: takes the focus. */
  readonly isNew: boolean;
  readonly onAddBefore: (kind: StepKind) => void;
  /** Resolves to why it cannot be removed, or null. */
  readonly onRemove: () => Promise<string | null>;
}

/** One step of the programme with what can be set for it. */
export function StepItem({ step, isNew, onAddBefore, onRemove }: StepItemProps) {
  const { t } = useText();
  const { workshop } = usePlan();
  const name = useStepName(step);
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const item = useFocusIf<HTMLLIElement>(isNew);
  const round = workshop.rounds.get(step.id);

  const remove = async () => {
    setIsAsking(false);
    setProblem(await onRemove());
  };
  return (
    <li ref={item} tabIndex={-1} aria-label={name} className={styles['step']}>
      <StepHead step={step} name={name}>
        <StepMenu step={step} name={name} onAddBefore={onAddBefore} onRemove={() => setIsAsking(true)} />
      </StepHead>
      {problem !== null && <Problem>{problem}</Problem>}
      {step.kind === 'talk' && <TalkStep step={step} />}
      {round && <RoundStep round={round} name={name} startsOpen={isNew} />}
      <ConfirmDialog
        danger
        open={isAsking}
        title={t('planning.removeQuestion', { name })}
        confirmLabel={t('planning.removeNow')}
        cancelLabel={t('app.cancel')}
        onConfirm={() => void remove()}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t(round ? 'planning.removeRoundHelp' : 'planning.removeHelp')}</p>
      </ConfirmDialog>
    </li>
  );
}
