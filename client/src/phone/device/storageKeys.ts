/*
 * Every key this page writes on a device. The page on data protection lists them in words; a new one needs a line
 * there.
 */

export const LANGUAGE_KEY = 'language';
export const TEXT_SIZE_KEY = 'textSize';

export const cardsKey = (code: string): string => `card:${code}:`;
export const draftsKey = (code: string): string => `draft:${code}:`;
export const ballotsKey = (code: string): string => `ballot:${code}:`;
/** Holds a `LastView`. */
export const viewKey = (code: string): string => `view:${code}`;
/** Holds an `OwnGroup`. */
export const groupKey = (code: string): string => `group:${code}`;
/** Written by the line, which lets the device in with it. */
export const tokenKey = (code: string): string => `token:${code}`;
/** Holds a `Visit`. */
export const visitKey = (code: string): string => `visit:${code}`;

/** That this device has been at an evening. */
export interface Visit {
  /** Clock of the device in ms; by it evenings that were left behind are found and forgotten. */
  readonly openedAt: number;
  readonly noticeRead: boolean;
}

/** The keys of one evening; the line keeps the token and the outbox. */
export const keysOfEvening = (code: string): readonly string[] => [
  cardsKey(code),
  draftsKey(code),
  ballotsKey(code),
  viewKey(code),
  visitKey(code),
  groupKey(code),
  tokenKey(code),
  `outbox:${code}:`,
];

/** The beginnings of all keys of all evenings. */
export const ALL_PREFIXES: readonly string[] = [
  'card:',
  'draft:',
  'ballot:',
  'group:',
  'view:',
  'visit:',
  'token:',
  'outbox:',
  LANGUAGE_KEY,
  TEXT_SIZE_KEY,
];
