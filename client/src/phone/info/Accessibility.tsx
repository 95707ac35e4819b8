import { BackLink } from '../route/BackLink.tsx';
import { useText } from '../text/PhoneText.ts';
import { PlaceText } from './PlaceText.tsx';

/** How accessible these pages are, and whom to tell about a barrier (EU Directive 2016/2102, Art. 7). */
export function Accessibility() {
  const { t } = useText();
  return (
    <article>
      <BackLink />
      <h1 tabIndex={-1}>{t('app.accessibility')}</h1>
      <p>{t('join.help')}</p>
      <PlaceText page="accessibility" />
    </article>
  );
}
