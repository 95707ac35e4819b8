import { BackLink } from '../route/BackLink.tsx';
import { useText } from '../text/PhoneText.ts';
import { PlaceText } from './PlaceText.tsx';

/** Who holds the evening (§ 5 DDG); empty while the phone is at no evening. */
export function Imprint({ organiser }: { readonly organiser: string }) {
  const { t } = useText();
  return (
    <article>
      <BackLink />
      <h1 tabIndex={-1}>{t('app.imprint')}</h1>
      <p>{organiser === '' ? t('imprint.unknown') : t('imprint.organiser', { organiser })}</p>
      <p>{t('imprint.contact')}</p>
      <PlaceText page="imprint" />
    </article>
  );
}
