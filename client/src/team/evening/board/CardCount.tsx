import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';

/** How many cards lie somewhere: a figure to see, "1 Karte" to hear. */
export function CardCount({ n }: { readonly n: number }) {
  const { t } = useText();
  return (
    <>
      <span aria-hidden="true">{n}</span>
      <VisuallyHidden>{t('board.cardCount', { n })}</VisuallyHidden>
    </>
  );
}
