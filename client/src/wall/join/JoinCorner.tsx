import type { Live } from '../../live/live.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { Address } from './Address.tsx';
import styles from './JoinCorner.module.css';
import { useJoin } from './useJoin.ts';

/** A small way in for those who come late. */
export function JoinCorner({ live }: { readonly live: Live }) {
  const { t } = useWallText();
  const join = useJoin(live);
  if (!join) return null;
  return (
    <aside className={styles['corner']} aria-label={t('join.title')}>
      <div className={styles['text']}>
        <p className={styles['late']}>{t('join.late')}</p>
        <Address text={join.address} className={styles['address']} />
        <span className={styles['code']}>{join.code}</span>
      </div>
      <div className={styles['qr']}>
        <QrCode value={join.url} label={t('join.qrAlt')} />
      </div>
    </aside>
  );
}
