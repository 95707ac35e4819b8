import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import type { BoardLayout } from './model/boardLayout.ts';

/** Why there is no unsorted card, and what happens next. */
export const emptyText = (
  t: TeamTranslator,
  state: Workshop,
  { roundId, clusters, parked, hidden }: BoardLayout,
): string => {
  const hasCards = hidden.length > 0 || parked.length > 0 || clusters.some(({ tiles }) => tiles.length > 0);
  if (hasCards) return t('board.allSorted');
  const phase = state.rounds.get(roundId)?.phase;
  if (phase === 'waiting' && !isEveningOver(state)) return t('board.notStarted');
  return phase === 'waiting' || phase === 'closed' ? t('board.noCards') : t('board.noCardsYet');
};
