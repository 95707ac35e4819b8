import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { matching, type MoveTarget } from './model/moveTargets.ts';

/** A list that is narrowed by typing and walked with the arrows while the focus stays in the field. */
export interface TargetChoice {
  readonly found: readonly MoveTarget[];
  /** Position in `found`; -1 if nothing fits. */
  readonly current: number;
  /** For the field. */
  readonly field: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** More cards that fit say that a further word is needed. */
const MOST_CARDS = 20;
/** Nobody reads on; typing narrows the list. */
const MOST_SHOWN = 100;

/**
 * Chooses from places for cards.
 * @param whenTyped further places that are offered once something is typed
 * @param nameOf the text an entry is shown under
 */
export const useTargetChoice = (
  targets: readonly MoveTarget[],
  whenTyped: readonly MoveTarget[],
  nameOf: (target: MoveTarget) => string,
  onChoose: (target: MoveTarget) => void,
): TargetChoice => {
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const further = typed.trim() === '' ? [] : matching(whenTyped, typed, nameOf).slice(0, MOST_CARDS);
  const found = [...matching(targets, typed, nameOf).slice(0, MOST_SHOWN), ...further];
  const current = Math.min(index, found.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step !== undefined) setIndex((current + step + found.length) % Math.max(1, found.length));
    else if (event.key !== 'Enter') return;
    else if (found[current]) onChoose(found[current]);
    event.preventDefault();
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    setIndex(0);
  };
  return { found, current, field: { value: typed, onChange, onKeyDown } };
};
