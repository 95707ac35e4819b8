import { Check } from 'lucide-react';
import { useText } from '../text/TextContext.ts';
import styles from './SaveMark.module.css';
import type { Saving } from './useSaving.ts';

/** Beside the label of a field: what becomes of its last change. Screen readers hear it through the live region. */
export function SaveMark({ state }: Pick<Saving, 'state'>) {
  const { t } = useText();
  if (state === 'idle') return null;
  return (
    <span key={state} aria-hidden="true" className={styles[state]}>
      {state === 'saved' && <Check size={16} strokeWidth={3} />}
      {t(`saving.${state}`)}
    </span>
  );
}
