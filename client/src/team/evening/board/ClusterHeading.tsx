import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { UserText } from '../../../ui/UserText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { ClusterHandlers } from './clusterActions.ts';
import styles from './ClusterHeading.module.css';
import { HeadingField } from './HeadingField.tsx';
import type { BoardCluster } from './model/boardLayout.ts';

interface ClusterHeadingProps extends Pick<ClusterHandlers, 'onName'> {
  readonly board: BoardCluster;
  readonly naming: boolean;
  readonly onNaming: (naming: boolean) => void;
}

/** The heading as a button that turns into a field. */
export function ClusterHeading({ board, naming, onNaming, onName }: ClusterHeadingProps) {
  const { t } = useText();
  const { notify } = useEvening();
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    // Only if the field went away under the focus: who has clicked elsewhere wants to be there.
    if (wasNaming.current && !naming && document.activeElement === document.body) button.current?.focus();
    wasNaming.current = naming;
  }, [naming]);

  const { heading } = board.cluster;
  if (naming) {
    return (
      <HeadingField
        label={t('board.heading', { number: board.number })}
        heading={heading}
        onSave={(typed) => onName(board.cluster.id, typed)}
        onClose={() => onNaming(false)}
        onLost={(typed) => notify(t('board.headingLost', { heading: typed }))}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles['name']}
      data-empty={heading === '' || undefined}
      onClick={() => onNaming(true)}
    >
      {heading === '' ? t('board.giveHeading') : <UserText inline text={heading} />}
      {heading === '' ? (
        <Pencil size={14} aria-hidden="true" className={styles['pencil']} />
      ) : (
        <VisuallyHidden>{t('board.changeHeading')}</VisuallyHidden>
      )}
    </button>
  );
}
