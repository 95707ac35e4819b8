import { useText } from '../../text/PhoneText.ts';
import type { DotsOption } from '../../view/dotsView.ts';

/** How a group is called inside a sentence: its heading, or its number where it has none. */
export const useGroupName = (): ((option: Pick<DotsOption, 'number' | 'heading'>) => string) => {
  const { t } = useText();
  return ({ number, heading }) => heading || t('allCards.groupNumber', { number });
};
