import { type Arrangement, type Blocks, largestFit } from './arrange.ts';
import type { Groups } from './groups.ts';
import { newsBetween, NO_NEWS, type News } from './news.ts';
import { FIRST_PAGES, following, type Pages, turned } from './pages.ts';
import type { Room, Sheet } from './sheet.ts';

/** A board that can be set: everything on it is measured. */
export interface MeasuredBoard {
  readonly groups: Groups;
  readonly room: Room;
  /** How often fonts have arrived so far: what was set before says nothing about how it is set now. */
  readonly epoch: number;
  /** Largest text first. */
  readonly sheets: readonly Sheet[];
  readonly blocksOn: (sheet: Sheet) => Blocks;
}

/** The board on the wall. */
export interface BoardState {
  readonly board: MeasuredBoard;
  readonly arrangement: Arrangement;
  readonly news: News;
  readonly pages: Pages;
  /** Somebody has turned the pages by hand: they stay until they are let go. */
  readonly isHeld: boolean;
}

const isSameBoard = (a: MeasuredBoard, b: MeasuredBoard): boolean =>
  a.groups.roundId === b.groups.roundId && a.room === b.room && a.epoch === b.epoch;

const merged = (before: News, now: News): News =>
  now === NO_NEWS ? before : { cards: new Set([...before.cards, ...now.cards]), focus: now.focus };

/**
 * Sets the board anew. What is new is marked, together with what is still marked, and the page that the team has
 * just worked on is shown, unless the pages are held. Another round starts on its first page.
 */
export const redrawn = (state: BoardState | null, board: MeasuredBoard): BoardState | null => {
  const before = state && isSameBoard(state.board, board) ? state : null;
  const arrangement = largestFit(board.sheets, board.blocksOn, board.room.height, before?.arrangement);
  if (!arrangement) return null;
  if (state?.board.groups.roundId !== board.groups.roundId)
    return { board, arrangement, news: NO_NEWS, pages: FIRST_PAGES, isHeld: false };
  const news = newsBetween(state.board.groups, board.groups);
  const pages = state.isHeld ? state.pages : following(arrangement.areas, state.pages, news.focus);
  return { ...state, board, arrangement, news: merged(state.news, news), pages };
};

/** All areas one page on or back; by hand means that the pages stay afterwards. */
export const withPagesTurned = (state: BoardState, by: 1 | -1, isByHand: boolean): BoardState => ({
  ...state,
  pages: turned(state.arrangement.areas, state.pages, by),
  isHeld: state.isHeld || isByHand,
});
