import type { Page } from '@playwright/test';

interface Noted {
  longTasks?: number[];
}

/** From now on notes every task of a page that holds it up for 50 ms or more (Long Tasks API). */
export const noteLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });

/** The durations noted so far, in milliseconds. */
export const longTasksOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as Noted).longTasks ?? []);
