import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';

/** World Café and card work seat five to seven people at a table; six makes the sums easy to follow. */
const PEOPLE_PER_TABLE = 6;
/** Facilitation practice: above about a hundred cards one board can hardly be sorted in front of a room. */
const HARD_TO_SORT = 100;
/** From this size on, practice has tables agree first and write one card together. */
const TABLES_FROM = 30;

/** How many cards a round may bring at most; `cards` is null where nobody is limited. */
export interface Forecast {
  readonly mode: Round['mode'];
  /** People, or tables. */
  readonly writers: number;
  readonly limit: number | null;
  readonly cards: number | null;
}

/** What practice has to say about a forecast, the weightiest first. */
export type Advice = 'noLimit' | 'tooMany' | 'tables';

/** The most cards a round of this mode may bring if everybody writes as many as they may. */
export const forecast = (
  { expectedPeople, cardLimit, tableLimit }: Pick<Profile, 'expectedPeople' | 'cardLimit' | 'tableLimit'>,
  mode: Round['mode'],
): Forecast => {
  const writers = mode === 'table' ? Math.ceil(expectedPeople / PEOPLE_PER_TABLE) : expectedPeople;
  const limit = mode === 'table' ? tableLimit : cardLimit;
  return { mode, writers, limit, cards: limit === null ? null : writers * limit };
};

/** The advice for a round; empty where practice sees no difficulty. */
export const adviceOn = ({ mode, writers, cards }: Forecast): Advice[] => {
  const advice: Advice[] = [];
  if (cards === null) advice.push('noLimit');
  else if (cards > HARD_TO_SORT) advice.push('tooMany');
  if (mode === 'single' && writers >= TABLES_FROM) advice.push('tables');
  return advice;
};
