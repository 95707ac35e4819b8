import { PlaceText } from './PlaceText.tsx';
import { useInfoWords } from './useInfoWords.ts';

/** Who holds the evening (§ 5 DDG); empty while the phone is at no evening. */
export function Imprint({ organiser }: { readonly organiser: string }) {
  const info = useInfoWords();
  return (
    <>
      <p>{organiser === '' ? info('imprint.unknown') : info('imprint.organiser', { organiser })}</p>
      <p>{info('imprint.contact')}</p>
      <PlaceText page="imprint" />
    </>
  );
}
