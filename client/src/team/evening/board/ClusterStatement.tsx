import { MAX_STATEMENT } from '@gehoer/shared/domain/cluster.ts';
import { Plus } from 'lucide-react';
import { UserText } from '../../../ui/UserText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { ClusterHandlers } from './clusterActions.ts';
import styles from './ClusterStatement.module.css';
import { DraftField } from './DraftField.tsx';
import type { BoardCluster } from './model/boardLayout.ts';
import { useFocusBack } from './useFocusBack.ts';

interface ClusterStatementProps extends Pick<ClusterHandlers, 'onDraft'> {
  readonly board: BoardCluster;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

/**
 * "Aussage (Entwurf)" below the heading: a full sentence that may become a guideline. It is offered once there is a
 * heading; before that it is found in the menu.
 */
export function ClusterStatement({ board, writing, onWriting, onDraft }: ClusterStatementProps) {
  const { t } = useText();
  const { notify } = useEvening();
  const button = useFocusBack(writing);
  const { id, heading, statement } = board.cluster;
  if (writing) {
    return (
      <div className={styles['field']}>
        <DraftField
          multiline
          label={t('sort.statementOf', { number: board.number })}
          text={statement}
          max={MAX_STATEMENT}
          tooLongText={t('sort.statementTooLong')}
          onSave={(typed) => onDraft(id, typed)}
          onClose={() => onWriting(false)}
          onLost={(typed) => notify(t('sort.statementLost', { statement: typed }))}
        />
      </div>
    );
  }
  if (statement === '' && heading === '') return null;
  return (
    <button
      ref={button}
      type="button"
      className={styles['statement']}
      data-empty={statement === '' || undefined}
      onClick={() => onWriting(true)}
    >
      {statement === '' ? (
        <>
          <Plus size={14} aria-hidden="true" />
          {t('sort.statement')}
        </>
      ) : (
        <>
          <VisuallyHidden>{t('sort.statement')}: </VisuallyHidden>
          <UserText inline text={statement} />
          <VisuallyHidden>{t('sort.changeStatement')}</VisuallyHidden>
        </>
      )}
    </button>
  );
}
