import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type BoardEvening, openBoardEvening } from './boardEvening.ts';
import { countPresses, type Presses, pressesOn } from './presses.ts';
import { CLUSTERS, sortByKeys, sortByMouse } from './sortRound.ts';

/*
 * `npm run measure:sorting`: sorts 135 real cards into 9 clusters in a real browser, once with keys and once with the
 * mouse, and counts what the person has to press, the way to the board included. Ends with 1 if a card takes more than
 * 2 keys, or more than one gesture (the one click that folds the clusters is told by itself).
 */

const CARDS = 135;
const MOST_KEYS = 2;
const MOST_GESTURES = 1;
const CLICKS_TO_FOLD = 1;

const sortedOn = async ({ evening }: BoardEvening): Promise<{ cards: number; clusters: number }> => {
  const { cards, clusters } = await evening.state();
  return { cards: [...cards.values()].filter(({ place }) => place.clusterId !== null).length, clusters: clusters.size };
};

/** Sorts a fresh board and gives what was pressed; throws if not every card lies in one of the nine clusters then. */
const sortAll = async (sort: (page: Page, cards: number) => Promise<void>): Promise<Presses> => {
  const board = await openBoardEvening(CARDS, () => null);
  try {
    await countPresses(board.page);
    await sort(board.page, CARDS);
    const presses = await pressesOn(board.page);
    for (let left = 50; left > 0 && (await sortedOn(board)).cards < CARDS; left--) await wait(100);
    const { cards, clusters } = await sortedOn(board);
    if (cards !== CARDS || clusters !== CLUSTERS) throw new Error(`${cards} cards lie in ${clusters} clusters`);
    return presses;
  } finally {
    await board.close();
  }
};

const tell = (what: string, count: number, perCard: number, most: number): boolean => {
  const kept = perCard <= most;
  const figures = `${count} for ${CARDS} cards, ${perCard.toFixed(2)} per card (bar: ${most})`;
  process.stdout.write(`  ${kept ? 'pass' : 'MISS'}  ${what.padEnd(32)}${figures}\n`);
  return kept;
};

process.stdout.write(`\n  ${CARDS} real cards into ${CLUSTERS} clusters\n`);
const keys = (await sortAll(sortByKeys)).keydown;
const gestures = (await sortAll(sortByMouse)).mousedown - CLICKS_TO_FOLD;
const kept = [
  tell('key presses', keys, keys / CARDS, MOST_KEYS),
  tell('gestures with the mouse', gestures, gestures / CARDS, MOST_GESTURES),
];
process.stdout.write(`        and ${CLICKS_TO_FOLD} click that folds the clusters\n\n`);
if (kept.includes(false)) process.exitCode = 1;
