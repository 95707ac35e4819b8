import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { makeSeries, organise, stateOf } from '../fixtures/organiser.ts';
import { startServer } from '../fixtures/server.ts';
import { type FirstTimes, NETWORKS, openSlowly } from './firstProbe.ts';
import { percentile } from './percentile.ts';
import { servePlainPage } from './plainPage.ts';

/*
 * How soon a phone that has never been there shows the question with a field and a form, and how soon its page is
 * alive: real Chromium, processor four times slower, slow networks. A plain page in one round trip is the floor.
 */

const TRIES = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What has to be reached, in ms, by the name of the network. */
const BARS: Readonly<Record<string, { readonly ready: number; readonly live: number }>> = {
  'Slow 4G': { ready: 1500, live: 2500 },
  'Slow 3G': { ready: 3500, live: 6500 },
};

/** An evening in its first round. */
const openRound = async () => {
  const server = await startServer();
  const organiser = await organise(server);
  const [evening] = await makeSeries(organiser, 'Messung');
  if (!evening) throw new Error('The series has no evening.');
  const { programme } = await stateOf(organiser, evening.id);
  const round = programme.steps.find(({ kind }) => kind === 'round');
  await organiser.command(evening.id, 'moveTo', { stepId: round?.id ?? '', phase: 'collecting' });
  return { url: `${server.url}/${evening.code}`, stop: server.stop };
};

const seconds = (ms: number | null): string => (ms === null ? '-' : `${(ms / 1000).toFixed(2)} s`).padStart(8);

const middle = (times: readonly FirstTimes[]): FirstTimes => ({
  ready: percentile(
    times.map(({ ready }) => ready),
    0.5,
  ),
  live: times.some(({ live }) => live === null)
    ? null
    : percentile(
        times.map(({ live }) => live ?? NaN),
        0.5,
      ),
});

const measure = async (): Promise<string[]> => {
  const [plain, evening] = [await servePlainPage(), await openRound()];
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const missed: string[] = [];
  say(`${cpus().length} × ${cpus()[0]?.model ?? ''}, processor slowed down 4 times, middle of ${TRIES} tries\n`);
  say('                      question and form   alive');
  try {
    for (const network of NETWORKS) {
      for (const { name, url, live } of [
        { name: 'plain page', url: plain.url, live: false },
        { name: 'evening', url: evening.url, live: true },
      ]) {
        const times: FirstTimes[] = [];
        for (let each = 0; each < TRIES; each += 1) times.push(await openSlowly(browser, url, network, live));
        const result = middle(times);
        say(`${network.name.padEnd(8)} ${name.padEnd(12)} ${seconds(result.ready)}          ${seconds(result.live)}`);
        const bar = BARS[network.name];
        if (live && bar && result.ready > bar.ready)
          missed.push(`${network.name}: question after ${seconds(bar.ready)}`);
        if (live && bar && (result.live ?? 0) > bar.live)
          missed.push(`${network.name}: alive after ${seconds(bar.live)}`);
      }
    }
  } finally {
    await browser.close();
    plain.close();
    await evening.stop();
  }
  return missed;
};

const missed = await measure();
for (const each of missed) say(`Missed: ${each}`);
if (missed.length > 0) process.exitCode = 1;
