import { useEffect } from 'react';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import { useText } from '../text/PhoneText.ts';

/** The page's name in the browser's list of tabs; an empty one leaves the name of the software alone. */
export const pageTitle = (t: ParticipantTranslator, title: string): string => {
  const name = t('app.name');
  return title === '' ? name : `${title} – ${name}`;
};

/** Names the page in the browser's list of tabs. */
export function useTitle(title: string): void {
  const { t } = useText();
  useEffect(() => {
    document.title = pageTitle(t, title);
  }, [t, title]);
}
