import { useRef } from 'react';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { Panel } from '../frame/Panel.tsx';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { AccountItem } from './AccountItem.tsx';
import styles from './accounts.module.css';
import { ChangePassword } from './ChangePassword.tsx';
import { Invite } from './Invite.tsx';

/** Who is in the team, and how somebody comes in. */
export function AccountsPage() {
  const { t } = useText();
  const loaded = useLoaded('accounts', api.accounts);
  const list = useRef<HTMLUListElement>(null);
  const removed = () => {
    list.current?.focus();
    loaded.reload();
  };
  return (
    <>
      <PageHead>
        <PageTitle name={t('nav.accounts')} />
      </PageHead>
      <Panel title={t('accounts.invite')} intro={t('accounts.inviteIntro')}>
        <Invite />
      </Panel>
      <Panel title={t('accounts.list')} intro={t('accounts.listIntro')}>
        <LoadedPart loaded={loaded}>
          {(all) => (
            <ul role="list" ref={list} tabIndex={-1} aria-label={t('accounts.list')} className={styles['list']}>
              {all.map((account) => (
                <AccountItem key={account.id} account={account} onRemoved={removed} />
              ))}
            </ul>
          )}
        </LoadedPart>
      </Panel>
      <Panel title={t('accounts.password')} intro={t('accounts.passwordIntro')}>
        <ChangePassword />
      </Panel>
    </>
  );
}
