import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import { Printer } from 'lucide-react';
import { Link } from 'wouter';
import { buttonClass } from '../../ui/buttonClass.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { CopyField } from './CopyField.tsx';
import { groupedCode } from './groupedCode.ts';
import styles from './ShareBox.module.css';
import { WallLink } from './WallLink.tsx';

/** Everything with which people and projectors find an evening. */
export function ShareBox({ links: { id, code, joinUrl, wallUrl } }: { readonly links: WorkshopLinks }) {
  const { t } = useText();
  return (
    <div className={styles['box']}>
      <div className={styles['qr']}>
        <QrCode value={joinUrl} label={t('sharing.qrLabel', { url: joinUrl })} />
      </div>
      <div className={styles['links']}>
        <p className={styles['code']}>
          <span className={styles['codeLabel']}>{t('sharing.code')}</span>
          <bdi dir="ltr">{groupedCode(code)}</bdi>
        </p>
        <CopyField label={t('sharing.joinUrl')} value={joinUrl} />
        <CopyField label={t('sharing.wallUrl')} hint={t('sharing.wallHint')} value={wallUrl} />
        <p className={styles['buttons']}>
          <Link to={paths.poster(id)} className={buttonClass({})}>
            <Printer size={20} aria-hidden="true" />
            {t('sharing.poster')}
          </Link>
          <WallLink url={wallUrl} />
        </p>
      </div>
    </div>
  );
}
