import { formatDate } from '@gehoer/shared/i18n/formatDate.ts';
import type { Account } from '@gehoer/shared/protocol/http.ts';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { api } from '../api.ts';
import { findOut } from '../login/signingIn.ts';
import type { ApiRefusal } from '../request.ts';
import { useSignedIn } from '../signedIn.ts';
import { useAnnounce } from '../text/AnnounceContext.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import styles from './accounts.module.css';

interface AccountItemProps {
  readonly account: Account;
  readonly onRemoved: () => void;
}

/** Somebody of the team, who can be taken out after a question. */
export function AccountItem({ account, onRemoved }: AccountItemProps) {
  const { t, language } = useText();
  const isOwn = useSignedIn().account?.id === account.id;
  const [isAsking, setIsAsking] = useState(false);
  const announce = useAnnounce();
  const [refused, setRefused] = useState<ApiRefusal | null>(null);
  const [busy, setBusy] = useState(false);

  const remove = async () => {
    setBusy(true);
    const answer = await api.removeAccount(account.id);
    setBusy(false);
    setIsAsking(false);
    setRefused(answer.ok || answer.refused === 'signedOut' ? null : answer.refused);
    if (!answer.ok) return;
    announce(t('accounts.removed', { name: account.name }));
    if (isOwn) await findOut();
    else onRemoved();
  };
  return (
    <li className={styles['item']}>
      <span className={styles['who']}>
        <bdi className={styles['name']}>{account.name}</bdi>
        {isOwn && <span className={styles['own']}>{t('accounts.you')}</span>}
      </span>
      <span className={styles['since']}>{t('accounts.since', { date: formatDate(language, account.createdAt) })}</span>
      <Button
        size="small"
        aria-label={t('accounts.removeName', { name: account.name })}
        onClick={() => setIsAsking(true)}
      >
        {t('accounts.remove')}
      </Button>
      {refused && (
        <p role="alert" className={styles['error']}>
          {refusalText(t, refused)}
        </p>
      )}
      <ConfirmDialog
        danger
        open={isAsking}
        title={t('accounts.removeQuestion', { name: account.name })}
        confirmLabel={t('accounts.remove')}
        cancelLabel={t('app.cancel')}
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={() => setIsAsking(false)}
      >
        <p>{isOwn ? t('accounts.removeOwn') : t('accounts.removeHelp')}</p>
      </ConfirmDialog>
    </li>
  );
}
