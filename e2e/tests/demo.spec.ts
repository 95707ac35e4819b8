import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { wallOn } from '../pages/wall.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WALL_LINK = /Leinwand:\s+(\S+)/u;

/** Starts `npm run demo` without the build. @returns the wall's link it prints, and how to end it */
const startDemo = async (): Promise<{ readonly wallUrl: string; readonly end: () => Promise<number | null> }> => {
  const demo = spawn(process.execPath, ['e2e/demo/demo.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => demo.once('exit', resolve));
  let said = '';
  for await (const chunk of demo.stdout as AsyncIterable<Buffer>) {
    said += chunk.toString();
    if (WALL_LINK.test(said)) break;
  }
  const end = (): Promise<number | null> => {
    demo.kill('SIGINT');
    return ended;
  };
  return { wallUrl: WALL_LINK.exec(said)?.[1] ?? '', end };
};

test('given the example, when its wall is opened, then cards are coming in', async ({ page }) => {
  test.setTimeout(120_000);
  const { wallUrl, end } = await startDemo();
  const wall = wallOn(page);
  await page.goto(wallUrl);
  await expect(wall.title).toBeVisible();
  await expect(page.getByText(/^[1-9]\d* Karten?$/u)).toBeVisible({ timeout: 60_000 });
  expect(await end()).toBe(0);
});
