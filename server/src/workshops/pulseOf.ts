import { ballotsOf } from '@gehoer/shared/domain/dots.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Pulse } from '@gehoer/shared/protocol/messages.ts';
import type { Quota } from './quota.ts';

/**
 * Counts for the round the evening is in; zeros between rounds. While dots are given, the ballots take the place of
 * the writers: as many as the result will name.
 */
export const pulseOf = (
  { state, quota }: { readonly state: Workshop; readonly quota: Pick<Quota, 'devicesWith'> },
  phones: number,
): Pulse => {
  const roundId = state.programme.current;
  const cards = [...state.cards.values()].filter(
    (card) => card.roundId === roundId && card.hidden === null && card.kind === 'card',
  );
  const isPoll = state.rounds.get(roundId)?.phase === 'dots';
  const written = isPoll ? ballotsOf(state, roundId).length : quota.devicesWith('cards', roundId);
  return { phones, written, cards: cards.length };
};
