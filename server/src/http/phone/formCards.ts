import type { FormCard } from '@gehoer/shared/protocol/firstPage.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';

/** How the keys of cards that are written without a script are made. */
export interface FormKeys {
  /** The key of a card of this device. It follows from both and rests nowhere. */
  readonly keyOf: (workshopId: string, device: string, cardId: string) => string;
  /** SHA-256 of a key, base64url: what is stored with the card. */
  readonly hash: (key: string) => string;
}

/**
 * The cards this device has written with forms, oldest first. Only with the device's own number can they be found:
 * neither the log nor the server's memory connects two of them.
 */
export const formCardsOf = (state: Workshop, device: string, { keyOf, hash }: FormKeys): FormCard[] =>
  [...state.cards.values()].flatMap(({ id, roundId, text, language, keyHash }) => {
    const key = keyOf(state.id, device, id);
    return hash(key) === keyHash ? [{ cardId: id, key, roundId, text, language }] : [];
  });
