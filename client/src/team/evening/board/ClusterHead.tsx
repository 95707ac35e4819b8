import { memo, useState } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import type { ClusterHandlers } from './clusterActions.ts';
import styles from './ClusterHead.module.css';
import { ClusterHeading } from './ClusterHeading.tsx';
import { ClusterStatement } from './ClusterStatement.tsx';
import { ClusterTools, type ClusterToolsProps } from './ClusterTools.tsx';

export interface ClusterHeadProps
  extends Omit<ClusterToolsProps, 'onWrite'>, Pick<ClusterHandlers, 'onName' | 'onDraft'> {
  readonly headingId: string;
}

/**
 * Number, heading and statement of a cluster, which stay empty until somebody writes them, and what can be done with
 * it. By its number it can be dragged to another place.
 */
export const ClusterHead = memo(function ClusterHead({ headingId, onName, onDraft, ...tools }: ClusterHeadProps) {
  const { t } = useText();
  const [writing, setWriting] = useState<'heading' | 'statement' | null>(null);
  const { number, cluster } = tools.board;
  const writes = (part: 'heading' | 'statement') => ({
    writing: writing === part,
    onWriting: (isWriting: boolean) => setWriting(isWriting ? part : null),
  });
  return (
    <div className={styles['head']}>
      <h2 id={headingId} className={styles['heading']}>
        <VisuallyHidden>{t('board.cluster', { number })}</VisuallyHidden>
        <span className={styles['number']} aria-hidden="true" data-grip={cluster.id} title={t('sort.dragCluster')}>
          {number}
        </span>
        <ClusterHeading board={tools.board} {...writes('heading')} onName={onName} />
      </h2>
      <ClusterStatement board={tools.board} {...writes('statement')} onDraft={onDraft} />
      <ClusterTools {...tools} onWrite={setWriting} />
    </div>
  );
});
