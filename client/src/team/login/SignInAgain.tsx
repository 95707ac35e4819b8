import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { signedIn, useSignedIn } from '../signedIn.ts';
import { useText } from '../text/TextContext.ts';
import { LoginForm } from './LoginForm.tsx';

/** Asks for a new login when the old one has ended in the middle of the work. The page below keeps what was typed. */
export function SignInAgain() {
  const { t } = useText();
  const { status, account } = useSignedIn();
  const leave = () => signedIn.setState({ status: 'out', account: null });
  return (
    <Dialog
      open={status === 'expired'}
      title={t('login.again')}
      onClose={leave}
      footer={
        <Button variant="quiet" onClick={leave}>
          {t('nav.signOut')}
        </Button>
      }
    >
      <p>{t('login.againIntro')}</p>
      <LoginForm name={account?.name} />
    </Dialog>
  );
}
