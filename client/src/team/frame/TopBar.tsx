import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { signOut } from '../login/signingIn.ts';
import { paths } from '../paths.ts';
import { useSignedIn } from '../signedIn.ts';
import { useText } from '../text/TextContext.ts';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './TopBar.module.css';

/** A link of the main menu; the one that leads to where one is says so. */
function NavLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const [isHere] = useRoute(to);
  return (
    <Link to={to} className={styles['link']} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}

/** The head of the team's pages: where one can go, the language, and the way out. */
export function TopBar() {
  const { t } = useText();
  const { account } = useSignedIn();
  return (
    <header className={styles['bar']}>
      <Link to={paths.start} className={styles['home']} aria-label={t('frame.home')}>
        <Brand />
      </Link>
      <nav aria-label={t('app.menu')} className={styles['nav']}>
        <NavLink to={paths.start}>{t('nav.evenings')}</NavLink>
        <NavLink to={paths.languages}>{t('nav.languages')}</NavLink>
        <NavLink to={paths.legal}>{t('legal.title')}</NavLink>
        <NavLink to={paths.accounts}>{t('nav.accounts')}</NavLink>
      </nav>
      <div className={styles['end']}>
        <LanguageSwitch />
        {account && (
          <span className={styles['account']}>
            <bdi className={styles['name']}>{account.name}</bdi>
            <Button size="small" variant="quiet" onClick={() => void signOut()}>
              <LogOut size={18} aria-hidden="true" />
              {t('nav.signOut')}
            </Button>
          </span>
        )}
      </div>
    </header>
  );
}
