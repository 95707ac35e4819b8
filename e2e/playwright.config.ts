import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found; "npm run browser" finds or installs one.');

/** Each test starts its own server through a fixture, so that it can also stop and restart it. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Bounds for a machine that is busy; nothing waits that long by itself.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Pictures of every frame would cost more than the tests themselves.
    trace: { mode: 'retain-on-failure', screenshots: false },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--lang=de-DE',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
