import { lazy, Suspense } from 'react';
import { useText } from '../text/PhoneText.ts';

const Help = lazy(async () => ({ default: (await import('./Help.tsx')).Help }));

/** The page of help; it and its words are fetched when somebody wants them. */
export function HelpPage() {
  const { t } = useText();
  return (
    <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
      <Help />
    </Suspense>
  );
}
