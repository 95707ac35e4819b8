import type { CSSProperties } from 'react';
import type { Sheet } from './sheet.ts';

type Lengths = CSSProperties & Record<`--${string}`, string>;

/** A sheet for the style sheets: what was computed with these lengths must be drawn with them. */
export const sheetStyle = ({ textSize, columnWidth, spacing }: Sheet): Lengths => ({
  '--text-size': `${textSize}px`,
  '--column-width': `${columnWidth}px`,
  '--card-gap': `${spacing.cardGap}px`,
  '--panel-padding': `${spacing.padding}px`,
  '--panel-gap': `${spacing.panelGap}px`,
  '--column-gap': `${spacing.columnGap}px`,
});

/** How many columns an area has, also on a last page that does not fill them. */
export const columnsStyle = (columns: number): Lengths => ({ '--columns': String(columns) });
