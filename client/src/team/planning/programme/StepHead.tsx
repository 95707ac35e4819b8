import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import type { ReactNode } from 'react';
import { Pictogram, type PictogramName, roundPictogram } from '../../../ui/Pictogram.tsx';
import { roundColour } from '../../evening/roundColour.ts';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import styles from './programme.module.css';

interface StepHeadProps {
  readonly step: Step;
  readonly name: string;
  /** What can be done with the step. */
  readonly children: ReactNode;
}

/** Sign and name of a step, and whether the evening is there now. */
export function StepHead({ step, name, children }: StepHeadProps) {
  const { t } = useText();
  const { workshop } = usePlan();
  const number = roundNumber(workshop, step.id);
  const pictogram = (): PictogramName => {
    if (step.kind === 'round') return roundPictogram(number);
    return step.kind === 'end' ? 'closing' : step.kind;
  };
  return (
    <div className={styles['head']} data-round={roundColour(workshop, step.id)}>
      <span className={styles['sign']}>
        <Pictogram name={pictogram()} />
      </span>
      <h3 className={styles['name']}>{name}</h3>
      {workshop.programme.current === step.id && <span className={styles['now']}>{t('planning.now')}</span>}
      {children}
    </div>
  );
}
