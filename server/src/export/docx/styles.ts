/** The colours of the application: every pair has at least 4.5:1 on white and on the tint (WCAG 2.2, 1.4.3). */
export const COLOURS = { ink: '1C2230', soft: '4B5263', primary: '1D4567', tint: 'E3ECF3', line: 'D9CFBD' } as const;

/** Part of every Word and metrically replaced everywhere else; it has no Arabic letters. */
export const FONT = 'Calibri';
/** Has Arabic and Persian letters wherever Calibri exists. */
export const SCRIPT_FONT = 'Arial';

/** The list all cards stand in. */
export const CARD_LIST = 'cards';

/** Ids of the styles that are not Word's own. */
export const STYLE = {
  card: 'Card',
  cardDetail: 'CardDetail',
  german: 'CardGerman',
  copy: 'CardCopy',
  quote: 'CardQuote',
  statement: 'Statement',
  note: 'FacilitatorNote',
  remark: 'Remark',
  tableHead: 'TableHead',
  tableText: 'TableText',
} as const;
/** Between a card and what belongs to it. */
export const CLOSE = { after: 20 } as const;
/** How far cards stand in from the margin, in twentieths of a point. */
export const CARD_INDENT = 340;
