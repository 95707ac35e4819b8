import { Equal } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/classNames.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import type { MoveTarget } from './model/moveTargets.ts';
import styles from './TargetOption.module.css';

interface TargetOptionProps {
  readonly id: string;
  readonly target: MoveTarget;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One entry; a cluster without a heading is recognised by its first card, a card by its words. */
export function TargetOption({ id, target, selected, onChoose, children }: TargetOptionProps) {
  const { t } = useText();
  const { number, heading, firstCard, cards, letter } = target;
  const { kind } = target.target;
  const isCluster = kind === 'cluster';
  // The keys are those of the field, which keeps the focus.
  const pointer = { onClick: onChoose };
  return (
    <li id={id} role="option" aria-selected={selected} className={styles['option']} {...pointer}>
      {kind === 'under' && (
        <span className={styles['same']}>
          <Equal size={18} aria-hidden="true" />
          <VisuallyHidden>{t('sort.sameAs')}</VisuallyHidden>
        </span>
      )}
      {isCluster && <span className={styles['number']}>{number}</span>}
      <span
        className={classNames(
          styles['name'],
          isCluster && heading === '' && styles['unnamed'],
          kind === 'under' && styles['words'],
        )}
      >
        {children}
        {isCluster && heading === '' && firstCard !== '' && <UserText text={firstCard} className={styles['card']} />}
      </span>
      {kind === 'under' && number !== '' && <span className={styles['count']}>{number}</span>}
      {kind === 'under' && cards > 1 && <span className={styles['count']}>{t('sort.said', { n: cards })}</span>}
      {(isCluster || kind === 'unsorted' || kind === 'parked') && <span className={styles['count']}>{cards}</span>}
      {!isCluster && letter !== '' && (
        <kbd className={styles['letter']} aria-hidden="true">
          {letter.toLocaleUpperCase()}
        </kbd>
      )}
    </li>
  );
}
