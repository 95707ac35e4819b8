import { type Group, MAX_GROUPS } from '@gehoer/shared/domain/selfLabels.ts';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { newId } from '../../../live/ids.ts';
import { Button } from '../../../ui/Button.tsx';
import { SaveMark } from '../../saving/SaveMark.tsx';
import { type SaveOutcome, useSaving } from '../../saving/useSaving.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { GroupRow } from './GroupRow.tsx';
import styles from './GroupsPart.module.css';

interface GroupRowsProps {
  readonly groups: readonly Group[];
  readonly save: (groups: Group[]) => Promise<SaveOutcome>;
}

/** The groups that can be chosen: named, added, taken away. The focus is never lost. */
export function GroupRows({ groups, save }: GroupRowsProps) {
  const { t } = useText();
  const announce = useAnnounce();
  const { state, error, run } = useSaving();
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const added = useRef<string | null>(null);

  useEffect(() => {
    if (added.current === null || groups.at(-1)?.id !== added.current) return;
    added.current = null;
    list.current?.querySelector<HTMLElement>('li:last-of-type input')?.focus();
  }, [groups]);

  const add = (): void => {
    added.current = newId();
    void run(() => save([...groups, { id: added.current ?? newId(), name: {} }]));
  };
  const remove = async (id: string, called: string): Promise<void> => {
    addButton.current?.focus();
    const isGone = await run(() => save(groups.filter((group) => group.id !== id)));
    if (isGone) announce(t('selfLabels.removed', { name: called }));
  };
  return (
    <>
      <ol role="list" ref={list} className={styles['rows']}>
        {groups.map((group, index) => (
          <GroupRow
            key={group.id}
            group={group}
            place={index + 1}
            onName={(name) => save(groups.map((each) => (each.id === group.id ? { ...each, name } : each)))}
            onRemove={(called) => void remove(group.id, called)}
          />
        ))}
      </ol>
      <Button
        ref={addButton}
        aria-disabled={groups.length >= MAX_GROUPS}
        onClick={groups.length < MAX_GROUPS ? add : undefined}
      >
        <Plus size={22} aria-hidden="true" />
        {t('selfLabels.add')}
      </Button>
      <SaveMark state={state} />
      {error !== undefined && <p role="alert">{error}</p>}
    </>
  );
}
