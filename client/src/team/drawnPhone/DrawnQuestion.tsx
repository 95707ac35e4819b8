import type { ReactNode } from 'react';
import { Pictogram, roundPictogram } from '../../ui/Pictogram.tsx';
import styles from './DrawnQuestion.module.css';

interface DrawnQuestionProps {
  /** Number of the round, from 1. */
  readonly number: number;
  /** The round and how many there are, in words. */
  readonly place: ReactNode;
  readonly dir?: 'ltr' | 'rtl';
  /** The question. */
  readonly children: ReactNode;
}

/** The question as it stands at the head of a phone's page, in the colour of its round. */
export function DrawnQuestion({ number, place, dir, children }: DrawnQuestionProps) {
  return (
    <div className={styles['head']} dir={dir}>
      <p className={styles['number']}>
        <Pictogram name={roundPictogram(number)} className={styles['sign']} />
        {place}
      </p>
      <p className={styles['question']}>{children}</p>
    </div>
  );
}
