import { type ReactNode, useEffect } from 'react';
import { PlainPage } from '../frame/PlainPage.tsx';
import { Problem } from '../frame/Problem.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { useSignedIn } from '../signedIn.ts';
import { useText } from '../text/TextContext.ts';
import { LoginPage } from './LoginPage.tsx';
import { SignInAgain } from './SignInAgain.tsx';
import { findOut } from './signingIn.ts';

/** Shows its children to somebody who is signed in, and the login to everybody else; the address stays as it is. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { status } = useSignedIn();
  useEffect(() => {
    if (status === 'unknown') void findOut();
  }, [status]);

  switch (status) {
    case 'out':
      return <LoginPage />;
    case 'unknown':
      return (
        <PlainPage>
          <Waiting />
        </PlainPage>
      );
    case 'unreachable':
      return (
        <PlainPage>
          <Problem onRetry={() => void findOut()}>{t('frame.unreachable')}</Problem>
        </PlainPage>
      );
    case 'in':
    case 'expired':
      return (
        <>
          {children}
          <SignInAgain />
        </>
      );
  }
}
