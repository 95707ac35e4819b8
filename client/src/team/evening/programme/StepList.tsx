import { Check } from 'lucide-react';
import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import { Pictogram } from '../../../ui/Pictogram.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { roundColour } from '../roundColour.ts';
import { stepPictogram, stepText } from './momentText.ts';
import styles from './StepList.module.css';
import type { Outline } from '../outline.ts';

interface StepListProps {
  readonly state: Outline;
  readonly onJump: (step: Step) => void;
}

/** The whole evening at one glance; every step can be jumped to. */
export function StepList({ state, onJump }: StepListProps) {
  const { t } = useText();
  const { steps, current } = state.programme;
  const reached = steps.findIndex(({ id }) => id === current);
  return (
    <nav aria-label={t('evening.programme')}>
      <ol role="list" className={styles['steps']}>
        {steps.map((step, index) => {
          const sign = stepPictogram(state, step);
          return (
            <li key={step.id} className={styles['item']}>
              <button
                type="button"
                className={styles['step']}
                data-round={roundColour(state, step.id)}
                data-past={index < reached || undefined}
                data-unsigned={sign === null || undefined}
                aria-current={index === reached ? 'step' : undefined}
                onClick={() => onJump(step)}
              >
                {sign && <Pictogram name={sign} className={styles['sign']} />}
                <span className={styles['name']}>{stepText(t, state, step)}</span>
                {step.kind === 'round' && (
                  <span className={styles['number']} aria-hidden="true">
                    {roundNumber(state, step.id)}
                  </span>
                )}
                {index < reached && (
                  <>
                    <Check size={16} className={styles['check']} aria-hidden="true" />
                    <VisuallyHidden>{t('evening.past')}</VisuallyHidden>
                  </>
                )}
                {index === reached && <VisuallyHidden>{t('evening.now')}</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
