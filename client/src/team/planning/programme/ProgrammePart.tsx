import type { Step } from '@gehoer/shared/domain/programme.ts';
import { useRef, useState } from 'react';
import { newId } from '../../../live/ids.ts';
import { Panel } from '../../frame/Panel.tsx';
import { Problem } from '../../frame/Problem.tsx';
import { useSaving } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import { TextLanguages } from '../texts/TextLanguages.tsx';
import { AddStepMenu } from './AddStepMenu.tsx';
import { newStep } from './newStep.ts';
import { placeFor, type StepKind } from './placeFor.ts';
import styles from './programme.module.css';
import { roundsOf } from './roundsOf.ts';
import { StepItem } from './StepItem.tsx';

/** The stations of the evening in order, each with what can be set for it. */
export function ProgrammePart() {
  const { t } = useText();
  const { workshop, send } = usePlan();
  const { steps } = workshop.programme;
  const rounds = roundsOf(workshop);
  const [added, setAdded] = useState<string | null>(null);
  const { error, run } = useSaving();
  const list = useRef<HTMLOListElement>(null);

  const add = (kind: StepKind, before = placeFor(kind, steps)) => {
    if (kind === 'end') return;
    const id = newId();
    setAdded(id);
    void run(() => send('addStep', newStep(id, kind, before, rounds.at(-1)?.mode ?? 'single')));
  };
  const remove = async (step: Step): Promise<string | null> => {
    const outcome = await send('removeStep', { stepId: step.id });
    if (outcome.ok) list.current?.focus();
    return outcome.ok ? null : t(`refusal.${outcome.refused}`);
  };
  return (
    <Panel id="ablauf" title={t('planning.programme')} intro={t('planning.programmeIntro')}>
      <TextLanguages texts={rounds.flatMap(({ questions }) => [questions.plain, questions.official])} />
      <ol role="list" ref={list} tabIndex={-1} aria-label={t('planning.programme')} className={styles['steps']}>
        {steps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            isNew={step.id === added}
            onAddBefore={(kind) => add(kind, step.id)}
            onRemove={() => remove(step)}
          />
        ))}
      </ol>
      {error !== undefined && <Problem>{error}</Problem>}
      <AddStepMenu onAdd={add} />
    </Panel>
  );
}
