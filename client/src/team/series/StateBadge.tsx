import { Check, CircleDot, Circle } from 'lucide-react';
import { classNames } from '../../ui/classNames.ts';
import { useText } from '../text/TextContext.ts';
import type { EveningState } from './eveningState.ts';
import styles from './StateBadge.module.css';

const signs = { planned: Circle, running: CircleDot, over: Check };

/** Where an evening stands, as a sign and a word. */
export function StateBadge({ state }: { readonly state: EveningState }) {
  const { t } = useText();
  const Sign = signs[state];
  return (
    <span className={classNames(styles['badge'], styles[state])}>
      <Sign size={16} strokeWidth={3} aria-hidden="true" />
      {t(`eveningState.${state}`)}
    </span>
  );
}
