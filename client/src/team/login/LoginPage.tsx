import { PageTitle } from '../frame/PageTitle.tsx';
import { PlainPage } from '../frame/PlainPage.tsx';
import { useText } from '../text/TextContext.ts';
import { LoginForm } from './LoginForm.tsx';
import styles from './login.module.css';

/** Stands in place of whatever page was asked for, until somebody is signed in; then that page appears. */
export function LoginPage() {
  const { t } = useText();
  return (
    <PlainPage>
      <PageTitle name={t('login.title')} />
      <LoginForm />
      <p className={styles['note']}>{t('login.noAccount')}</p>
    </PlainPage>
  );
}
