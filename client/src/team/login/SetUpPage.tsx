import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api.ts';
import { PageTitle } from '../frame/PageTitle.tsx';
import { PlainPage } from '../frame/PlainPage.tsx';
import { Problem } from '../frame/Problem.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { paths } from '../paths.ts';
import type { ApiRefusal } from '../request.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import { SetUpForm } from './SetUpForm.tsx';

type Check = 'checking' | 'valid' | ApiRefusal;

/** The secret of the link: browsers send what stands behind the # to no server. */
const tokenInAddress = (): string => location.hash.slice(1);

/** Where an invitation leads: checks the link, then makes an account. */
export function SetUpPage() {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [token] = useState(tokenInAddress);
  const [check, setCheck] = useState<Check>(token === '' ? 'invalidLink' : 'checking');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    if (token === '') return;
    void api.checkSetUp(token).then((answer) => {
      if (isCurrent) setCheck(answer.ok ? 'valid' : answer.refused);
    });
    return () => {
      isCurrent = false;
    };
  }, [token, attempt]);

  if (check === 'invalidLink') {
    return (
      <PlainPage>
        <PageTitle name={t('setUp.invalid')} />
        <p>{t('setUp.invalidHelp')}</p>
        <Link to={paths.start}>{t('setUp.toLogin')}</Link>
      </PlainPage>
    );
  }
  return (
    <PlainPage>
      <PageTitle name={t('setUp.title')} />
      <p>{t('setUp.intro')}</p>
      {check === 'checking' && <Waiting />}
      {check === 'valid' && <SetUpForm token={token} onDone={() => navigate(paths.start, { replace: true })} />}
      {check !== 'checking' && check !== 'valid' && (
        <Problem onRetry={() => setAttempt(attempt + 1)}>{refusalText(t, check)}</Problem>
      )}
    </PlainPage>
  );
}
