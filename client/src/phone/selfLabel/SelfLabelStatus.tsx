import type { loadSelfLabelMessages } from '@gehoer/shared/i18n/selfLabel/index.ts';
import { StatusSign } from '../screens/StatusSign.tsx';
import type { OwnGroup } from './ownGroup.ts';
import styles from './SelfLabelPart.module.css';

const SIGNS = { waiting: 'waiting', arrived: 'arrived', refused: 'notArrived' } as const;

interface SelfLabelStatusProps {
  /** Null = nothing has been said yet. */
  readonly own: OwnGroup | null;
  readonly t: Awaited<ReturnType<typeof loadSelfLabelMessages>>['t'];
}

/** How the answer is doing, in words and with a sign; also told to whoever does not see it. */
export function SelfLabelStatus({ own, t }: SelfLabelStatusProps) {
  const isTakenBack = own?.state === 'arrived' && own.groupId === null;
  return (
    <p role="status" className={styles['status']}>
      {own && (
        <>
          <StatusSign status={SIGNS[own.state]} />
          <span>
            <strong>{t(isTakenBack ? 'selfLabel.notCounted' : `selfLabel.${own.state}`)}</strong>{' '}
            {own.state === 'arrived' && t('selfLabel.changeable')}
          </span>
        </>
      )}
    </p>
  );
}
