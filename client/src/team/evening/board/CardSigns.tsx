import { CornerUpRight, Languages, Link2, Quote } from 'lucide-react';
import { useText } from '../../text/TextContext.ts';
import styles from './CardSigns.module.css';
import type { Tile } from './model/tile.ts';

/**
 * What is noted on a card, each as a sign with its words: that a machine has put it into German, second cluster, quote,
 * another action field.
 */
export function CardSigns({ tile: { card, alsoIn } }: { readonly tile: Tile }) {
  const { t } = useText();
  const { quote, field } = card.marks;
  const byMachine = card.german?.translator === 'machine';
  if (!byMachine && alsoIn.length === 0 && !quote && field === '') return null;
  return (
    <span className={styles['signs']}>
      {byMachine && (
        <span className={styles['sign']}>
          <Languages size={14} aria-hidden="true" />
          {t('reading.translatedMachine')}
        </span>
      )}
      {alsoIn.length > 0 && (
        <span className={styles['sign']}>
          <Link2 size={14} aria-hidden="true" />
          {t('sort.alsoIn', { groups: alsoIn.join(', ') })}
        </span>
      )}
      {quote && (
        <span className={styles['sign']}>
          <Quote size={14} aria-hidden="true" />
          {t('sort.quote')}
        </span>
      )}
      {field !== '' && (
        <span className={styles['sign']}>
          <CornerUpRight size={14} aria-hidden="true" />
          {t('sort.fieldOf', { field })}
        </span>
      )}
    </span>
  );
}
