import { textFieldOf, type FirstEvening } from '@gehoer/shared/protocol/firstPage.ts';
import { withText } from '../device/cardDraft.ts';
import type { Device } from '../device/device.ts';
import { takeOverGroup } from '../selfLabel/ownGroup.ts';
import { ownCardOf } from './ownCardOf.ts';

/** The round a field belongs to; the other way round of `textFieldOf`. */
const PREFIX = textFieldOf('');

/** What stands in the fields of the page now, by round, whoever has put it there. */
const typedTexts = (): (readonly [roundId: string, text: string])[] =>
  [...document.querySelectorAll<HTMLTextAreaElement>(`textarea[name^="${PREFIX}"]`)].map(
    ({ name, value }) => [name.slice(PREFIX.length), value] as const,
  );

/**
 * Takes over what happened on the page before a script ran: texts somebody has begun to type, and cards and an answer
 * that were sent with a form. What the device held already comes before what was typed now.
 */
export const takeOver = ({ code, form, noticeRead }: FirstEvening, device: Device): void => {
  for (const [roundId, text] of typedTexts()) {
    const draft = device.draftOf(roundId);
    if (text.trim() !== '' && !draft.text.includes(text)) device.putDraft(withText(draft, text));
  }
  if (noticeRead && !device.store.getState().noticeRead) device.readNotice();
  const known = new Set(device.store.getState().cards.map(({ cardId }) => cardId));
  for (const [index, card] of form.cards.entries()) {
    if (!known.has(card.cardId)) device.putCard(ownCardOf(card, index));
  }
  takeOverGroup(code, form.group);
};
