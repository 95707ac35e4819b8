import { setTimeout as wait } from 'node:timers/promises';
import { type BoardEvening, openBoardEvening, realCards, untilShown } from './boardEvening.ts';
import { type DragFigures, measureDrag, throttled } from './drag.ts';
import { longTasksOf, noteLongTasks } from './longTasks.ts';
import { openPlainBoard } from './plainBoard.ts';

export const ARRIVING = 50;
const CLUSTERS = 9;
/** What follows from cards that have arrived (marks, hints, announcements) comes within this time. */
const AFTERMATH_MS = 2500;

/** What was measured on a board with so many cards. */
export interface BoardFigures {
  readonly cards: number;
  readonly board: DragFigures;
  readonly plain: DragFigures;
  /** Tasks of 50 ms or more while 50 cards arrived, in milliseconds. */
  readonly longTasks: readonly number[];
}

/** Half of the cards lie in clusters. */
const halfSorted =
  (count: number) =>
  (_: string, index: number): string | null =>
    index < count / 2 ? `Thema ${(index % CLUSTERS) + 1}` : null;

/** The best of several: on a shared machine the others were held up by somebody else. */
const smoothest = (found: readonly DragFigures[]): DragFigures =>
  found.reduce((best, each) => (each.framesPerSecond > best.framesPerSecond ? each : best));

/** Drags on the board and on the plain page in turn, so that both meet the same moods of the machine. */
const drags = async ({ page }: BoardEvening, tries: number): Promise<Pick<BoardFigures, 'board' | 'plain'>> => {
  const plain = await openPlainBoard(page);
  const [cdp, plainCdp] = [await throttled(page), await throttled(plain)];
  const found: { board: DragFigures; plain: DragFigures }[] = [];
  for (let turn = 0; turn < tries; turn++) {
    await plain.bringToFront();
    const plainFigures = await measureDrag(plain, plainCdp);
    await page.bringToFront();
    found.push({ plain: plainFigures, board: await measureDrag(page, cdp) });
  }
  await plain.close();
  return { board: smoothest(found.map(({ board }) => board)), plain: smoothest(found.map(({ plain: each }) => each)) };
};

/** Lets 50 cards arrive at once, on the slowed down page. */
const arrivals = async ({ page, evening }: BoardEvening, cards: number): Promise<number[]> => {
  await noteLongTasks(page);
  await evening.receive(1, realCards(cards + ARRIVING).slice(cards));
  await untilShown(page, cards + ARRIVING);
  await wait(AFTERMATH_MS);
  return longTasksOf(page);
};

/** Measures a board with so many real cards. */
export const measureBoard = async (cards: number, tries: number): Promise<BoardFigures> => {
  const evening = await openBoardEvening(cards, halfSorted(cards));
  try {
    return { cards, ...(await drags(evening, tries)), longTasks: await arrivals(evening, cards) };
  } finally {
    await evening.close();
  }
};
