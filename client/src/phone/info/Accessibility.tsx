import { useText } from '../text/PhoneText.ts';
import { PlaceText } from './PlaceText.tsx';

/** How accessible these pages are, and whom to tell about a barrier (EU Directive 2016/2102, Art. 7). */
export function Accessibility() {
  const { t } = useText();
  return (
    <>
      <p>{t('join.help')}</p>
      <PlaceText page="accessibility" />
    </>
  );
}
