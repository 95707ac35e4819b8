import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useId, useRef } from 'react';
import { useText } from '../../text/TextContext.ts';
import { HintItem } from './HintItem.tsx';
import styles from './HintPanel.module.css';
import { type Hint, hintKey } from './model/hint.ts';
import { useHintActs } from './useHintActs.ts';
import type { UsedHints } from './useHints.ts';

/** More than a person looks through at once; the others follow when these are dealt with. */
const SHOWN = 10;

interface HintPanelProps {
  readonly id: string;
  readonly state: Workshop;
  readonly roundId: string;
  readonly hints: UsedHints;
}

/** The hints in full: first the one for the chosen card, then those for the unsorted pile. */
export function HintPanel({ id, state, roundId, hints: { forCard, forPile, dismiss } }: HintPanelProps) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const acts = useHintActs(roundId);
  const { stack, newCluster, moveBeside } = acts;
  /** What was pressed goes with its hint: the focus stays in the panel. */
  const and =
    (act: (hint: Hint) => void) =>
    (hint: Hint): void => {
      act(hint);
      title.current?.focus();
    };
  const item = (hint: Hint) => (
    <HintItem
      key={hintKey(hint)}
      hint={hint}
      state={state}
      acts={{ stack: and(stack), newCluster: and(newCluster), moveBeside: and(moveBeside) }}
      onDismiss={and(dismiss)}
    />
  );
  const others = forPile.filter(({ unsorted }) => !unsorted.every((card) => forCard?.unsorted.includes(card)));
  return (
    <section id={id} className={styles['panel']} aria-labelledby={headingId}>
      <h2 ref={title} id={headingId} tabIndex={-1} className={styles['title']}>
        {t('hints.title')}
      </h2>
      <p className={styles['explain']}>{t('hints.explain')}</p>
      {forCard && (
        <>
          <h3 className={styles['part']}>{t('hints.forCard')}</h3>
          <ul role="list" className={styles['list']}>
            {item(forCard)}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles['part']}>{t('hints.unsorted')}</h3>
          <ul role="list" className={styles['list']}>
            {others.slice(0, SHOWN).map(item)}
          </ul>
          {others.length > SHOWN && (
            <p className={styles['explain']}>{t('hints.more', { n: others.length - SHOWN })}</p>
          )}
        </>
      )}
      {!forCard && others.length === 0 && <p className={styles['none']}>{t('hints.none')}</p>}
    </section>
  );
}
