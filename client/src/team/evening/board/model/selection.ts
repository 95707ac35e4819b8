import type { Area } from './boardLayout.ts';

/** The cards that are picked to be moved together. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** How a card was picked: `add` with Ctrl or in tick mode, `range` with Shift. */
export interface PickMode {
  readonly add: boolean;
  readonly range: boolean;
}

const rangeOf = (areas: readonly Area[], from: string | null, to: string): readonly string[] => {
  const list = areas.find(({ cardIds }) => cardIds.includes(to))?.cardIds ?? [to];
  const [start, end] = [list.indexOf(from ?? to), list.indexOf(to)];
  return start === -1 ? [to] : list.slice(Math.min(start, end), Math.max(start, end) + 1);
};

/**
 * Picks a card. A range reaches from the card picked last to this one if both lie in the same area, else it is this
 * card alone. A card picked again is put back.
 */
export const pick = (selection: Selection, id: string, { add, range }: PickMode, areas: readonly Area[]): Selection => {
  if (range) {
    const ids = new Set([...selection.ids, ...rangeOf(areas, selection.anchor, id)]);
    return { ids, anchor: selection.anchor ?? id };
  }
  const without = new Set([...selection.ids].filter((each) => each !== id));
  const picked = without.size !== selection.ids.size;
  if (add) return { ids: picked ? without : new Set([...selection.ids, id]), anchor: id };
  return picked && selection.ids.size === 1 ? NOTHING_SELECTED : { ids: new Set([id]), anchor: id };
};

/** Picks several cards at once, with `add` in addition to those picked already. */
export const pickAll = (selection: Selection, ids: readonly string[], add: boolean): Selection => {
  if (ids.length === 0) return add ? selection : NOTHING_SELECTED;
  return { ids: new Set([...(add ? selection.ids : []), ...ids]), anchor: ids.at(-1) ?? null };
};

/** The selection without cards that are no longer on the board. The same object if all are there. */
export const kept = (selection: Selection, areas: readonly Area[]): Selection => {
  const there = new Set(areas.flatMap(({ cardIds }) => cardIds));
  if ([...selection.ids].every((id) => there.has(id))) return selection;
  return { ...selection, ids: new Set([...selection.ids].filter((id) => there.has(id))) };
};

/**
 * The cards that go together when one of them is taken: all picked ones in the order of the board if it is picked
 * itself, else this card alone.
 */
export const takenWith = (selection: Selection, id: string, areas: readonly Area[]): readonly string[] =>
  selection.ids.has(id) ? areas.flatMap(({ cardIds }) => cardIds.filter((each) => selection.ids.has(each))) : [id];
