import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useText } from '../text/TextContext.ts';
import { type FieldRow, isTranslated, LANGUAGE_COUNT } from './actionFields.ts';
import styles from './FieldRows.module.css';

interface FieldRowItemProps {
  readonly row: FieldRow;
  /** From 1. */
  readonly place: number;
  readonly isMissing: boolean;
  readonly onRename: (name: string) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** One action field of a new series. */
export function FieldRowItem({ row, place, isMissing, onRename, onMove, onRemove }: FieldRowItemProps) {
  const { t } = useText();
  const move = (event: MouseEvent<HTMLButtonElement>, by: number) => {
    const button = event.currentTarget;
    flushSync(() => onMove(by));
    // A row that the browser moves in the page loses the focus on the way.
    button.focus();
  };
  return (
    <li className={styles['row']}>
      <span aria-hidden="true" className={styles['place']}>
        {place}
      </span>
      <div className={styles['name']}>
        <TextField
          label={<VisuallyHidden>{t('newSeries.fieldN', { n: place })}</VisuallyHidden>}
          maxLength={200}
          value={row.name}
          error={isMissing && t('newSeries.fieldMissing')}
          onChange={(event) => onRename(event.target.value)}
        />
      </div>
      <span className={styles['buttons']}>
        <IconButton
          label={t('newSeries.moveUp', { name: row.name })}
          icon={<ArrowUp aria-hidden="true" />}
          onClick={(event) => move(event, -1)}
        />
        <IconButton
          label={t('newSeries.moveDown', { name: row.name })}
          icon={<ArrowDown aria-hidden="true" />}
          onClick={(event) => move(event, 1)}
        />
        <IconButton
          label={t('newSeries.remove', { name: row.name })}
          icon={<X aria-hidden="true" />}
          onClick={onRemove}
        />
      </span>
      <span className={styles['note']}>
        {isTranslated(row) ? t('newSeries.translated', { n: LANGUAGE_COUNT }) : t('newSeries.germanOnly')}
      </span>
    </li>
  );
}
