import { useState } from 'react';
import type { Area } from './model/boardLayout.ts';
import { kept, NOTHING_SELECTED, pick, pickAll, type PickMode, type Selection } from './model/selection.ts';

/** The picked cards and how they change. */
export interface UsedSelection {
  readonly selection: Selection;
  readonly pick: (cardId: string, mode: PickMode) => void;
  /** Picks these cards, with `add` in addition to those picked already. */
  readonly pickAll: (cardIds: readonly string[], add: boolean) => void;
  readonly clear: () => void;
}

/** The cards picked on this screen. Cards that leave the board leave the selection. */
export const useSelection = (areas: readonly Area[]): UsedSelection => {
  const [stored, setSelection] = useState(NOTHING_SELECTED);
  const selection = kept(stored, areas);
  if (selection !== stored) setSelection(selection);
  return {
    selection,
    pick: (cardId, mode) => setSelection((now) => pick(now, cardId, mode, areas)),
    pickAll: (cardIds, add) => setSelection((now) => pickAll(now, cardIds, add)),
    clear: () => setSelection(NOTHING_SELECTED),
  };
};
