import { cardsOf } from '@gehoer/shared/domain/cluster.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useMemo, useState } from 'react';
import { arrivalOrder } from './model/arrivalOrder.ts';
import { type Area, areasOf, type BoardLayout, boardLayout, keepUnchanged, tilesOf } from './model/boardLayout.ts';
import type { Tile } from './model/tile.ts';

/** The board of a round and what follows from it. */
export interface UsedLayout {
  readonly layout: BoardLayout;
  readonly areas: readonly Area[];
  /** The tiles of these ids that are on the board, in the order given. */
  readonly tilesBy: (ids: readonly string[]) => readonly Tile[];
  /** All cards this screen has seen in the round, in the order of their arrival. */
  readonly order: readonly string[];
}

/** What is open on this screen. */
interface OpenParts {
  /** Ids of the cards whose stacks are open. */
  readonly piles: ReadonlySet<string>;
  readonly parking: boolean;
}

/** The board of a round; cards that arrive do not push others around. One component shows one round for all its life. */
export const useBoardLayout = (state: Workshop, roundId: string, { piles, parking }: OpenParts): UsedLayout => {
  const [order, setOrder] = useState<readonly string[]>([]);
  const cards = useMemo(() => cardsOf(state, roundId), [state, roundId]);
  const now = useMemo(() => arrivalOrder(order, cards), [order, cards]);
  if (now !== order) setOrder(now);
  const fresh = useMemo(
    () => boardLayout(state, roundId, { order: now, open: piles }, cards),
    [state, roundId, now, piles, cards],
  );
  const [shown, setShown] = useState({ fresh, layout: fresh });
  const layout = shown.fresh === fresh ? shown.layout : keepUnchanged(shown.layout, fresh);
  if (shown.fresh !== fresh) setShown({ fresh, layout });
  const areas = useMemo(() => areasOf(layout, parking), [layout, parking]);
  const tiles = useMemo(() => tilesOf(layout), [layout]);
  const tilesBy = (ids: readonly string[]): readonly Tile[] => ids.flatMap((id) => tiles.get(id) ?? []);
  return { layout, areas, tilesBy, order: now };
};
