import { cardsOf } from '@gehoer/shared/domain/cluster.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useMemo, useState } from 'react';
import { arrivalOrder } from './model/arrivalOrder.ts';
import { type Area, areasOf, type BoardLayout, boardLayout, keepUnchanged } from './model/boardLayout.ts';

/** The board of a round and what follows from it. */
export interface UsedLayout {
  readonly layout: BoardLayout;
  readonly areas: readonly Area[];
  /** All cards this screen has seen in the round, in the order of their arrival. */
  readonly order: readonly string[];
}

/** The board of a round; cards that arrive do not push others around. One component shows one round for all its life. */
export const useBoardLayout = (state: Workshop, roundId: string): UsedLayout => {
  const [order, setOrder] = useState<readonly string[]>([]);
  const cardIds = useMemo(() => cardsOf(state, roundId).map(({ id }) => id), [state, roundId]);
  const now = arrivalOrder(order, cardIds);
  if (now !== order) setOrder(now);
  const fresh = useMemo(() => boardLayout(state, roundId, now), [state, roundId, now]);
  const [shown, setShown] = useState({ fresh, layout: fresh });
  const layout = shown.fresh === fresh ? shown.layout : keepUnchanged(shown.layout, fresh);
  if (shown.fresh !== fresh) setShown({ fresh, layout });
  const areas = useMemo(() => areasOf(layout), [layout]);
  return { layout, areas, order: now };
};
