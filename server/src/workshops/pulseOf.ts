import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Pulse } from '@gehoer/shared/protocol/messages.ts';

/** Counts for the round the evening is in; zeros between rounds. */
export const pulseOf = (
  { state, devicesIn }: { readonly state: Workshop; readonly devicesIn: (roundId: string) => number },
  phones: number,
): Pulse => {
  const roundId = state.programme.current;
  const cards = [...state.cards.values()].filter((card) => card.roundId === roundId && card.hidden === null);
  return { phones, written: devicesIn(roundId), cards: cards.length };
};
