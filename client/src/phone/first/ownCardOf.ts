import type { FormCard } from '@gehoer/shared/protocol/firstPage.ts';
import type { OwnCard } from '../device/ownCard.ts';

/** A card that was written without a script, as the device keeps its own. The `index` is its place in their order. */
export const ownCardOf = (card: FormCard, index: number): OwnCard => ({
  ...card,
  writtenAt: index,
  commandId: card.cardId,
  state: 'arrived',
  refused: null,
  rewrite: null,
  withdrawal: null,
});
