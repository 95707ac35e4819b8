/** White space around cards, in px. */
export interface Spacing {
  /** Between cards, and between a heading and its first card. */
  readonly cardGap: number;
  /** Inside the panel of a group, above and below its content. */
  readonly padding: number;
  /** Between two panels of one column. */
  readonly panelGap: number;
  readonly columnGap: number;
}

/** One way to set the board: a size of text and the columns that go with it. Lengths in px. */
export interface Sheet {
  readonly textSize: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly spacing: Spacing;
}

/** Room for the board, in px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** One rem. */
  readonly rem: number;
}

/** Sizes of text as multiples of the smallest one, largest first. */
const SCALE = [2.2, 1.9, 1.65, 1.45, 1.28, 1.14, 1.07, 1] as const;

/**
 * A column holds at least this many em: about 22 characters, so that most German words fit. There are two columns at
 * least, one for clusters and one for what is unsorted.
 */
const NARROWEST_COLUMN = 12;

/**
 * The smallest text of a card: 26 px where the picture is 1920 px wide, and the same share of smaller pictures. It
 * grows with the font size of the browser, so that somebody in the last row can ask for more.
 */
const smallestText = ({ width, rem }: Room): number => Math.max(0.95 * rem, width / 72);

const spacingAt = (textSize: number): Spacing => ({
  cardGap: Math.round(textSize * 0.35),
  padding: Math.round(textSize * 0.42),
  panelGap: Math.round(textSize * 0.6),
  columnGap: Math.round(textSize * 0.55),
});

const sheetAt = (textSize: number, width: number): Sheet => {
  const spacing = spacingAt(textSize);
  const { columnGap } = spacing;
  const narrowest = NARROWEST_COLUMN * textSize;
  const columns = Math.max(2, Math.floor((width + columnGap) / (narrowest + columnGap)));
  const columnWidth = Math.floor((width - (columns - 1) * columnGap) / columns);
  return { textSize, columns, columnWidth, spacing };
};

/** All ways to set a board in this room, the largest text first. Never empty. */
export const sheetsFor = (room: Room): readonly Sheet[] =>
  SCALE.map((factor) => sheetAt(Math.round(smallestText(room) * factor), room.width));

/** Rough width of a character and height of a line, and what a card has around its text, in em. */
const CHARACTER = 0.45;
const LINE = 1.3;
const AROUND = 1.6;
/** How far the estimate may be wrong before a sheet is left out that would have fitted. */
const DOUBT = 1.5;

/**
 * The sheets worth measuring: those on which texts of these lengths could fit one page, and the last one, which is
 * taken when nothing fits. Saves measuring a hundred cards at sizes that only ten would fit.
 */
export const plausibleSheets = (sheets: readonly Sheet[], lengths: readonly number[], height: number): Sheet[] =>
  sheets.filter(({ textSize, columns, columnWidth }, index) => {
    if (index === sheets.length - 1) return true;
    const perLine = columnWidth / textSize / CHARACTER;
    const ems = lengths.reduce((sum, length) => sum + Math.ceil(length / perLine) * LINE + AROUND, 0);
    return ems * textSize <= columns * height * DOUBT;
  });
