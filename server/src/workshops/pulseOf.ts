import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Pulse } from '@gehoer/shared/protocol/messages.ts';
import type { Quota } from './quota.ts';

/** Counts for the round the evening is in; zeros between rounds. */
export const pulseOf = (
  { state, quota }: { readonly state: Workshop; readonly quota: Pick<Quota, 'devicesWith'> },
  phones: number,
): Pulse => {
  const roundId = state.programme.current;
  const cards = [...state.cards.values()].filter(
    (card) => card.roundId === roundId && card.hidden === null && card.kind === 'card',
  );
  const counted = state.rounds.get(roundId)?.phase === 'dots' ? 'ballots' : 'cards';
  return { phones, written: quota.devicesWith(counted, roundId), cards: cards.length };
};
