import { useEffect } from 'react';
import { useText } from '../text/PhoneText.ts';

/** Names the page in the browser's list of tabs; an empty title leaves the name of the software alone. */
export function useTitle(title: string): void {
  const { t } = useText();
  const name = t('app.name');
  useEffect(() => {
    document.title = title === '' ? name : `${title} – ${name}`;
  }, [title, name]);
}
