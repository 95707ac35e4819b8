import { useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/PhoneText.ts';
import type { DotsOption } from '../../view/dotsView.ts';
import styles from './DotsPart.module.css';
import { GroupLine } from './GroupLine.tsx';
import { useGroupName } from './useGroupName.ts';

interface StepProps {
  readonly label: string;
  readonly sign: '−' | '+';
  readonly possible: boolean;
  readonly describedBy: string;
  readonly onStep: () => void;
}

/** One dot more or less. It keeps the focus where it can do nothing, so that nobody falls off the page. */
function Step({ label, sign, possible, describedBy, onStep }: StepProps) {
  return (
    <Button
      className={styles['step']}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={!possible || undefined}
      onClick={() => {
        if (possible) onStep();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}

interface DotsOptionItemProps {
  readonly option: DotsOption;
  /** Whether one more dot may go here. */
  readonly canMore: boolean;
  readonly onChoose: (count: number) => void;
}

/** A group that can get dots, with the person's own. */
export function DotsOptionItem({ option, canMore, onChoose }: DotsOptionItemProps) {
  const { t } = useText();
  const group = useGroupName()(option);
  const countId = useId();
  const { mine } = option;
  return (
    <li className={styles['option']} data-chosen={mine > 0 || undefined}>
      <GroupLine option={option} />
      <div className={styles['steps']}>
        <Step
          label={t('dots.less', { group })}
          sign="−"
          possible={mine > 0}
          describedBy={countId}
          onStep={() => onChoose(mine - 1)}
        />
        <span id={countId} className={styles['count']}>
          {t('dots.given', { n: mine })}
        </span>
        <Step
          label={t('dots.more', { group })}
          sign="+"
          possible={canMore}
          describedBy={countId}
          onStep={() => onChoose(mine + 1)}
        />
      </div>
    </li>
  );
}
