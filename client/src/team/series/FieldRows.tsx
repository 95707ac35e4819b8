import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { newId } from '../../live/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../frame/Problem.tsx';
import { useAnnounce } from '../text/AnnounceContext.ts';
import { useText } from '../text/TextContext.ts';
import { FieldRowItem } from './FieldRowItem.tsx';
import { type FieldRow, moveRow } from './actionFields.ts';
import type { SeriesProblem } from './newSeries.ts';
import styles from './FieldRows.module.css';

interface FieldRowsProps {
  readonly rows: readonly FieldRow[];
  readonly problems: readonly SeriesProblem[];
  readonly onChange: (rows: readonly FieldRow[]) => void;
}

/** The action fields of a new series: named, ordered by buttons, added, taken out. The focus is never lost. */
export function FieldRows({ rows, problems, onChange }: FieldRowsProps) {
  const { t } = useText();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const move = (row: FieldRow, by: number) => {
    const moved = moveRow(rows, row.id, by);
    onChange(moved);
    announce(t('newSeries.moved', { name: row.name, place: moved.indexOf(row) + 1 }), 'order');
  };
  const remove = (row: FieldRow) => {
    onChange(rows.filter(({ id }) => id !== row.id));
    announce(t('newSeries.removed', { name: row.name }));
    addButton.current?.focus();
  };
  const add = () => {
    flushSync(() => onChange([...rows, { id: newId(), name: '', template: null }]));
    list.current?.querySelector<HTMLElement>('li:last-of-type input')?.focus();
  };

  return (
    <>
      <ol role="list" ref={list} className={styles['rows']}>
        {rows.map((row, index) => (
          <FieldRowItem
            key={row.id}
            row={row}
            place={index + 1}
            isMissing={problems.some((problem) => typeof problem === 'object' && problem.row === row.id)}
            onRename={(name) => onChange(rows.map((each) => (each.id === row.id ? { ...each, name } : each)))}
            onMove={(by) => move(row, by)}
            onRemove={() => remove(row)}
          />
        ))}
      </ol>
      {problems.includes('noRows') && <Problem>{t('newSeries.noRows')}</Problem>}
      <Button ref={addButton} data-missing={problems.includes('noRows') || undefined} onClick={add}>
        <Plus size={22} aria-hidden="true" />
        {t('newSeries.addField')}
      </Button>
    </>
  );
}
