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
  readonly filterLabel: string;
  /** What is said when nothing fits. */
  readonly nothing: string;
  readonly targets: readonly MoveTarget[];
  /** Further entries that appear once something is typed that they fit. */
  readonly whenTyped?: readonly MoveTarget[];
  readonly onChoose: (target: DropTarget) => void;
  readonly onClose: () => void;
}

const keyOf = ({ target }: MoveTarget): string => JSON.stringify(target);

/** Chooses where cards go: type a number, a letter or a part of the text, or walk with the arrows, then Enter. */
export function TargetDialog(props: TargetDialogProps) {
  const { title, help, filterLabel, nothing, targets, whenTyped = [], onChoose, onClose } = props;
  const { t } = useText();
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const nameOf = (target: MoveTarget) => placeText(t, target);
  const choice = useTargetChoice(targets, whenTyped, nameOf, ({ target }) => onChoose(target));
  const { found, current, field } = choice;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <Dialog open title={title} closeLabel={t('app.close')} onClose={onClose}>
      {help !== undefined && <p>{help}</p>}
      <TextField
        label={filterLabel}
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
            key={keyOf(each)}
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
        {found.length === 0 && nothing}
      </p>
    </Dialog>
  );
}
