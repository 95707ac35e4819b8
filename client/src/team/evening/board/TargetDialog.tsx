import { useEffect, useId, useRef } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import type { DropTarget } from './model/dropTarget.ts';
import type { MoveTarget } from './model/moveTargets.ts';
import styles from './TargetDialog.module.css';
import { TargetOption } from './TargetOption.tsx';
import { placeText } from './targetText.ts';
import { useTargetChoice } from './useTargetChoice.ts';

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
  const list = useRef<HTMLUListElement>(null);
  const nameOf = (target: MoveTarget) => placeText(t, target);
  const { found, current, field } = useTargetChoice(targets, nameOf, ({ target }) => onChoose(target));
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
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
        {...field}
      />
      <ul role="listbox" id={listId} ref={list} aria-label={title} className={styles['list']}>
        {found.map((each, at) => (
          <TargetOption
            key={each.number + each.target.kind}
            id={`${listId}-${at}`}
            target={each}
            selected={at === current}
            onChoose={() => onChoose(each.target)}
          >
            <UserText inline text={nameOf(each)} />
          </TargetOption>
        ))}
      </ul>
      <p role="status" className={styles['nothing']}>
        {found.length === 0 && t('board.moveNothing')}
      </p>
    </Dialog>
  );
}
