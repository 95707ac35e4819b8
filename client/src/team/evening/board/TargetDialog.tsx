import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../../../ui/classNames.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import type { DropTarget } from './model/dropTarget.ts';
import { matching, type MoveTarget } from './model/moveTargets.ts';
import styles from './TargetDialog.module.css';

interface TargetDialogProps {
  readonly title: string;
  readonly help?: string | undefined;
  readonly targets: readonly MoveTarget[];
  readonly onChoose: (target: DropTarget) => void;
  readonly onClose: () => void;
}

/** Chooses where cards go: type a number or a part of the heading, or walk with the arrows, then Enter. */
export function TargetDialog({ title, help, targets, onChoose, onClose }: TargetDialogProps) {
  const { t } = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const nameOf = ({ target, heading }: MoveTarget): string => {
    if (target.kind === 'new') return t('board.newCluster');
    if (target.kind === 'unsorted') return t('board.unsorted');
    return heading === '' ? t('board.withoutHeading') : heading;
  };
  const found = matching(targets, typed, nameOf);
  const current = Math.min(index, found.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (at: number) => {
    const target = found[at]?.target;
    if (target) onChoose(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) setIndex((current + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') choose(current);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open title={title} closeLabel={t('app.close')} onClose={onClose}>
      {help !== undefined && <p>{help}</p>}
      <TextField
        label={t('board.moveFilter')}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${listId}-${current}` : undefined}
        autoComplete="off"
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={listId} ref={list} aria-label={title} className={styles['list']}>
        {found.map((target, at) => (
          <Option
            key={target.number + target.target.kind}
            id={`${listId}-${at}`}
            target={target}
            selected={at === current}
            onChoose={() => choose(at)}
          >
            <UserText inline text={nameOf(target)} />
          </Option>
        ))}
      </ul>
      <p role="status" className={styles['nothing']}>
        {found.length === 0 && t('board.moveNothing')}
      </p>
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly target: MoveTarget;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One entry; a cluster without a heading is recognised by its first card. */
function Option({ id, target, selected, onChoose, children }: OptionProps) {
  const { number, heading, firstCard, cards } = target;
  // The keys are those of the field, which keeps the focus.
  const pointer = { onClick: onChoose };
  return (
    <li id={id} role="option" aria-selected={selected} className={styles['option']} {...pointer}>
      {number !== '' && <span className={styles['number']}>{number}</span>}
      <span className={classNames(styles['name'], heading === '' && number !== '' && styles['unnamed'])}>
        {children}
        {heading === '' && firstCard !== '' && <UserText text={firstCard} className={styles['card']} />}
      </span>
      {target.target.kind !== 'new' && <span className={styles['count']}>{cards}</span>}
    </li>
  );
}
