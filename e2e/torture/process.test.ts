import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newCard, openScreen, type Screen } from '../../server/test/screen.ts';
import { makeSeries, organise } from '../fixtures/organiser.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';

let server: RunningServer | null = null;
afterEach(async () => {
  await server?.stop('SIGKILL');
  if (server) rmSync(server.dataDir, { recursive: true });
  server = null;
});

/** A server at work: an evening that collects, and phones in the room. */
const atWork = async (phones: number, env: Record<string, string> = {}) => {
  server = await startServer({ env });
  const organiser = await organise(server);
  const [evening] = await makeSeries(organiser, 'Probe');
  const { id, code, joinUrl } = evening!;
  const results = (await (await organiser.get(`/api/workshops/${id}/results.json`)).json()) as {
    workshop: { rounds: { id: string }[] };
  };
  const roundId = results.workshop.rounds[0]!.id;
  await organiser.command(id, 'moveTo', { stepId: roundId, phase: 'collecting' });
  const open = (index: number): Promise<Screen> =>
    openScreen(server!.url, {
      auth: { as: 'participant', code, token: null, since: null },
      transports: [index % 2 ? 'polling' : 'websocket'],
    });
  return {
    server,
    organiser,
    joinUrl,
    id,
    roundId,
    screens: await Promise.all(Array.from({ length: phones }, (_, index) => open(index))),
  };
};

const lineTo = (port: number): Promise<Socket> =>
  new Promise((resolve) => {
    const line = connect(port, '127.0.0.1', () => resolve(line));
    line.on('error', () => undefined);
  });

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'END-1 given phones that are connected and write, when %s comes, then it ends cleanly within five seconds',
    async (signal) => {
      const { server, screens, roundId } = await atWork(12);
      // Browsers open lines in advance, and some never say anything on them.
      const silent = [await lineTo(server.port), await lineTo(server.port)];
      silent[1]?.write('GET /healthz HTTP/1.1\r\nHost: x\r\n');
      for (const screen of screens) screen.send('postCard', newCard(roundId).input).catch(() => null);

      const start = performance.now();
      expect(await server.stop(signal)).toBe(0);
      expect(performance.now() - start).toBeLessThan(5000);
      for (const { socket } of screens) await vi.waitUntil(() => socket.disconnected);
      for (const line of silent) line.destroy();
    },
    30_000,
  );

  it('END-2 given a server that ended, when it starts again, then what was acknowledged is there, and its links work', async () => {
    const first = await atWork(3);
    const receipts = await Promise.all(
      first.screens.map((screen) => screen.send('postCard', newCard(first.roundId, 'bleibt').input)),
    );
    expect(receipts.every(({ ok }) => ok)).toBe(true);
    await first.server.stop();

    server = await startServer({ port: first.server.port, dataDir: first.server.dataDir });
    expect(server.setUpToken).toBeNull();
    const body = await (await first.organiser.get(`/api/workshops/${first.id}/results.json`)).text();
    expect(body.match(/"bleibt"/gu)).toHaveLength(3);
  }, 30_000);

  it('END-3 given phones that come and go, then its health tells how many there are', async () => {
    const { server, screens } = await atWork(5);
    const health = async () => (await (await fetch(`${server.url}/healthz`)).json()) as { phones: number };

    expect(await health()).toMatchObject({ status: 'ok', phones: 5, database: 'ok' });
    screens[0]?.close();
    await vi.waitUntil(async () => (await health()).phones === 4);
    for (const screen of screens) screen.close();
  }, 30_000);

  it('CONF-3 given a public address in the environment, then the QR code says it', async () => {
    const { joinUrl } = await atWork(0, { PUBLIC_URL: 'https://gehoer.example.org/' });

    expect(joinUrl).toMatch(/^https:\/\/gehoer\.example\.org\/\d{6}$/u);
  }, 30_000);

  it('CONF-3 given wrong variables in the environment, then it does not start and says all that is wrong', async () => {
    const child = spawn(process.execPath, ['server/src/main.ts'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, PORT: 'http', PUBLIC_URL: 'gehoer' },
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });

    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect(said).toMatch(/PORT must[\s\S]*PUBLIC_URL must/u);
    expect(said).not.toContain('    at ');
  }, 30_000);
});
