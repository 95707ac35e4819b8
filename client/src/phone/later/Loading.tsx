import { useText } from '../text/PhoneText.ts';

/** Says that what belongs here is on its way. */
export function Loading() {
  const { t } = useText();
  return <p role="status">{t('app.loading')}</p>;
}
