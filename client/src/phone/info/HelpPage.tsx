import { Suspense } from 'react';
import { useText } from '../text/PhoneText.ts';
import { Help } from './Help.tsx';

/** The page of help; its words are fetched when somebody wants them. */
export function HelpPage() {
  const { t } = useText();
  return (
    <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
      <Help />
    </Suspense>
  );
}
