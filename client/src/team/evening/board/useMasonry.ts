import { type RefObject, useLayoutEffect } from 'react';

/** Rows of the grid are this high, in CSS pixels: a section spans as many as it needs. */
const ROW = 4;

/** Below this a German word does not fit a card. */
const NARROWEST = 200;

/** How many columns there are: as many as fit, and two even where they are narrower than they should be. */
export const columnsIn = (width: number, minWidth: number, gap: number): number =>
  Math.max(width >= 2 * NARROWEST + gap ? 2 : 1, Math.floor((width + gap) / (minWidth + gap)));

/** The rows a section spans together with the gap below it. */
export const rowsFor = (height: number, gap: number): number => Math.max(1, Math.ceil((height + gap) / ROW));

const layOut = (grid: HTMLElement, minWidth: number, gap: number): void => {
  const columns = columnsIn(grid.clientWidth, minWidth, gap);
  grid.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
  grid.style.gridAutoRows = `${ROW}px`;
  [...grid.children].forEach((child, index) => {
    if (!(child instanceof HTMLElement)) return;
    child.style.gridColumnStart = String((index % columns) + 1);
    child.style.gridRowEnd = `span ${rowsFor(child.offsetHeight, gap)}`;
  });
};

/**
 * Lays the children of a CSS grid (`grid-auto-flow: dense`, items aligned to the start) out like bricks: each stays in
 * the column of its number, whatever the heights, and nothing is left empty below a short one. The order in the
 * document stays the order of reading. Without `ResizeObserver` it is a plain grid.
 * @param count how many children there are
 * @param minWidth of a column, `gap` below each child, both in CSS pixels
 */
export const useMasonry = (grid: RefObject<HTMLElement | null>, count: number, minWidth: number, gap: number): void => {
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => layOut(element, minWidth, gap));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    layOut(element, minWidth, gap);
    return () => observer.disconnect();
  }, [grid, count, minWidth, gap]);
};
