import { CARD_FIELDS } from '@gehoer/shared/protocol/firstPage.ts';
import { useText } from '../text/PhoneText.ts';
import { usePlainPost } from './PlainForm.ts';

/** What a card needs besides its text, for the form that is sent without a script. */
export function CardFields({ roundId }: { readonly roundId: string }) {
  const plain = usePlainPost();
  const { language } = useText();
  if (!plain) return null;
  const { cardId, commandId, token } = plain.form;
  const values = { roundId, language, cardId, commandId, token };
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={CARD_FIELDS[name as keyof typeof values]} value={value} />
  ));
}
