import { CARD_FIELDS, textFieldOf } from '@gehoer/shared/protocol/firstPage.ts';
import * as v from 'valibot';

const Field = v.pipe(v.string(), v.maxLength(300));
const Fields = v.record(v.string(), v.string());

const CardForm = v.object({
  [CARD_FIELDS.roundId]: Field,
  [CARD_FIELDS.language]: Field,
  [CARD_FIELDS.cardId]: Field,
  [CARD_FIELDS.commandId]: Field,
  [CARD_FIELDS.token]: Field,
});
const WithdrawForm = v.object({ [CARD_FIELDS.withdraw]: Field, [CARD_FIELDS.token]: Field });

/** What somebody wants who sends a form. */
export type FormWish =
  | {
      readonly kind: 'post';
      readonly token: string;
      readonly commandId: string;
      readonly cardId: string;
      readonly roundId: string;
      readonly language: string;
      readonly text: string;
    }
  | { readonly kind: 'withdraw'; readonly token: string; readonly cardId: string };

/**
 * Reads a form that was sent. Whether its ids and its text will do is for the command to say.
 * @param body the fields, unchecked
 * @returns null if it is none of ours
 */
export const readCardForm = (body: unknown): FormWish | null => {
  const fields = v.safeParse(Fields, body);
  if (!fields.success) return null;
  const withdraw = v.safeParse(WithdrawForm, fields.output);
  if (withdraw.success) {
    const { [CARD_FIELDS.withdraw]: cardId, [CARD_FIELDS.token]: token } = withdraw.output;
    return { kind: 'withdraw', token, cardId };
  }
  const card = v.safeParse(CardForm, fields.output);
  if (!card.success) return null;
  const { [CARD_FIELDS.roundId]: roundId, [CARD_FIELDS.language]: language } = card.output;
  return {
    kind: 'post',
    token: card.output[CARD_FIELDS.token],
    commandId: card.output[CARD_FIELDS.commandId],
    cardId: card.output[CARD_FIELDS.cardId],
    roundId,
    language,
    // Browsers send line breaks of forms as CR LF.
    text: (fields.output[textFieldOf(roundId)] ?? '').replaceAll('\r\n', '\n'),
  };
};
