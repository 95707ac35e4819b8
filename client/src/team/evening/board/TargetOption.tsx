import type { ReactNode } from 'react';
import { classNames } from '../../../ui/classNames.ts';
import { UserText } from '../../../ui/UserText.tsx';
import type { MoveTarget } from './model/moveTargets.ts';
import styles from './TargetOption.module.css';

interface TargetOptionProps {
  readonly id: string;
  readonly target: MoveTarget;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One entry; a cluster without a heading is recognised by its first card. */
export function TargetOption({ id, target, selected, onChoose, children }: TargetOptionProps) {
  const { number, heading, firstCard, cards } = target;
  // The keys are those of the field, which keeps the focus.
  const pointer = { onClick: onChoose };
  return (
    <li id={id} role="option" aria-selected={selected} className={styles['option']} {...pointer}>
      {number !== '' && <span className={styles['number']}>{number}</span>}
      <span className={classNames(styles['name'], heading === '' && number !== '' && styles['unnamed'])}>
        {children}
        {heading === '' && firstCard !== '' && <UserText text={firstCard} className={styles['card']} />}
      </span>
      {target.target.kind !== 'new' && <span className={styles['count']}>{cards}</span>}
    </li>
  );
}
