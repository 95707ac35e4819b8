import { Hand } from 'lucide-react';
import { useText } from '../../text/TextContext.ts';
import styles from './HolderSign.module.css';

/** Says on a card in whose hand it is. */
export function HolderSign({ name }: { readonly name: string }) {
  const { t } = useText();
  return (
    <span className={styles['sign']}>
      <Hand size={14} aria-hidden="true" />
      {t('together.holds', { name })}
    </span>
  );
}
