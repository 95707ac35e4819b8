import type { CSSProperties } from 'react';
import type { Sheet } from './sheet.ts';

/** A sheet for the style sheets: what was computed with these lengths must be drawn with them. */
export const sheetStyle = ({
  textSize,
  columnWidth,
  spacing,
}: Sheet): CSSProperties & Record<`--${string}`, string> => ({
  '--text-size': `${textSize}px`,
  '--column-width': `${columnWidth}px`,
  '--card-gap': `${spacing.cardGap}px`,
  '--panel-padding': `${spacing.padding}px`,
  '--panel-gap': `${spacing.panelGap}px`,
  '--column-gap': `${spacing.columnGap}px`,
});
