import type { CardStatus } from '../view/ownCardViews.ts';
import styles from './StatusSign.module.css';

type Look = 'good' | 'waiting' | 'bad';

const LOOKS: Readonly<Record<CardStatus, Look>> = {
  arrived: 'good',
  waiting: 'waiting',
  changeWaiting: 'waiting',
  withdrawWaiting: 'waiting',
  notArrived: 'bad',
  changeNotArrived: 'bad',
  withdrawNotArrived: 'bad',
};

const SHAPES: Readonly<Record<Look, string>> = {
  good: 'm5 10.5 3.5 3.5 7-8',
  waiting: 'M10 5v5.5l3.5 2',
  bad: 'M10 5v6.5M10 15h.01',
};

/** A small sign beside the words for the state of a card: colour and shape say the same. */
export function StatusSign({ status }: { readonly status: CardStatus }) {
  const look = LOOKS[status];
  return (
    <svg className={styles['sign']} data-look={look} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
      <path d={SHAPES[look]} />
    </svg>
  );
}
