import { CARD_FIELDS } from '@gehoer/shared/protocol/firstPage.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../text/PhoneText.ts';
import type { PlainPost } from './PlainForm.ts';

interface PlainWithdrawProps {
  readonly plain: PlainPost;
  readonly cardId: string;
}

/** Takes a card back without a script. To change it, one takes it back and writes it anew. */
export function PlainWithdraw({ plain: { form, action }, cardId }: PlainWithdrawProps) {
  const { t } = useText();
  return (
    <form method="post" action={action}>
      <input type="hidden" name={CARD_FIELDS.withdraw} value={cardId} />
      <input type="hidden" name={CARD_FIELDS.commandId} value={form.commandId} />
      <input type="hidden" name={CARD_FIELDS.token} value={form.token} />
      <Button type="submit">{t('ownCards.withdraw')}</Button>
    </form>
  );
}
