import { BackLink } from '../route/BackLink.tsx';
import { useText } from '../text/PhoneText.ts';

/** How accessible these pages are, and whom to tell about a barrier. */
export function Accessibility() {
  const { t } = useText();
  return (
    <article>
      <BackLink />
      <h1 tabIndex={-1}>{t('app.accessibility')}</h1>
      <p>{t('imprint.contact')}</p>
    </article>
  );
}
