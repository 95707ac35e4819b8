import type { Moment } from './moments.ts';
import type { Outline } from '../outline.ts';

/** Why a move to the next moment is asked about first; null = it is made at once and can be taken back. */
export type ForwardQuestion = 'reveal' | 'count' | 'end' | null;

/**
 * Whether the next moment needs a question. Plain steps forward are one click: the room waits, and the message
 * about it leads back. But cards that have been seen cannot be covered again in people's heads, so revealing while
 * the time to write is running is asked about; so is the result of an opinion poll, and the end, after which nothing is
 * written any more.
 * @param now server time in ms
 */
export const forwardQuestion = (state: Outline, next: Moment, now: number): ForwardQuestion => {
  if (next.step.kind === 'end') return 'end';
  const round = state.rounds.get(next.step.id);
  if (round?.phase === 'dots') return 'count';
  const writing = round?.phase === 'collecting' && (round.endsAt ?? 0) > now;
  const covered = state.profile.cardsWhileCollecting === 'covered';
  return next.phase === 'sorting' && writing && covered ? 'reveal' : null;
};
