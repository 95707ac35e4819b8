import { MAX_HEADING } from '@gehoer/shared/domain/cluster.ts';
import { Pencil } from 'lucide-react';
import { UserText } from '../../../ui/UserText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { ClusterHandlers } from './clusterActions.ts';
import styles from './ClusterHeading.module.css';
import { DraftField } from './DraftField.tsx';
import type { BoardCluster } from './model/boardLayout.ts';
import { useFocusBack } from './useFocusBack.ts';

interface ClusterHeadingProps extends Pick<ClusterHandlers, 'onName'> {
  readonly board: BoardCluster;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

/** The heading as a button that turns into a field. */
export function ClusterHeading({ board, writing, onWriting, onName }: ClusterHeadingProps) {
  const { t } = useText();
  const { notify } = useEvening();
  const button = useFocusBack(writing);
  const { heading } = board.cluster;
  if (writing) {
    return (
      <DraftField
        label={t('board.heading', { number: board.number })}
        text={heading}
        max={MAX_HEADING}
        tooLongText={t('refusal.headingTooLong')}
        onSave={(typed) => onName(board.cluster.id, typed)}
        onClose={() => onWriting(false)}
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
      onClick={() => onWriting(true)}
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
