import { memo, useState } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './ClusterHead.module.css';
import { ClusterHeading } from './ClusterHeading.tsx';
import { ClusterTools, type ClusterToolsProps } from './ClusterTools.tsx';

export interface ClusterHeadProps extends Omit<ClusterToolsProps, 'onRename'> {
  readonly headingId: string;
  readonly onName: (clusterId: string, heading: string) => void;
}

/** Number and heading of a cluster, which stays empty until somebody names it, and what can be done with it. */
export const ClusterHead = memo(function ClusterHead({ headingId, onName, ...tools }: ClusterHeadProps) {
  const { t } = useText();
  const [naming, setNaming] = useState(false);
  const { number } = tools.board;
  return (
    <div className={styles['head']}>
      <h2 id={headingId} className={styles['heading']}>
        <VisuallyHidden>{t('board.cluster', { number })}</VisuallyHidden>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <ClusterHeading board={tools.board} naming={naming} onNaming={setNaming} onName={onName} />
      </h2>
      <ClusterTools {...tools} onRename={() => setNaming(true)} />
    </div>
  );
});
