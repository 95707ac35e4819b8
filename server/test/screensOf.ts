import { afterEach, expect } from 'vitest';
import type { openServer } from './openEvening.ts';
import { openScreen, type Opening, type Screen } from './screen.ts';

type Server = Awaited<ReturnType<typeof openServer>>;

/**
 * Opens screens on a server. After each test of the file they are closed, and the server must have met nothing
 * unexpected.
 */
export const screensOf = (server: () => Server): ((opening: Opening) => Promise<Screen>) => {
  let screens: Screen[] = [];
  afterEach(() => {
    for (const screen of screens) screen.close();
    screens = [];
    expect(server().logged).toEqual([]);
  });
  return async (opening) => {
    const screen = await openScreen(server().url, opening);
    screens.push(screen);
    return screen;
  };
};
