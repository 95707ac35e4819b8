import { UNCOUNTED } from '@gehoer/shared/domain/command.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '@gehoer/shared/domain/commands.ts';
import { isRefusal } from '@gehoer/shared/domain/refusals.ts';
import { emptyWorkshop, evolve, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import { addressOf } from '../src/http/address.ts';
import { httpApp, type HttpDeps } from '../src/http/httpApp.ts';
import { createAccounts } from '../src/store/accounts.ts';
import { openDatabase } from '../src/store/database.ts';
import { createLegalTexts } from '../src/store/legalTexts.ts';
import { createSelfLabelCounts } from '../src/store/selfLabelCounts.ts';
import { createSeriesStore } from '../src/store/seriesStore.ts';
import { createWordings } from '../src/store/wordings.ts';

/** A request as a test makes it; a body is sent as JSON unless it is a string. */
export interface Ask {
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `manual` shows where the server leads to instead of going there. */
  readonly redirect?: 'manual';
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** Workshops in memory that judge commands by the rules of the domain, in place of the mailbox. */
const memoryWorkshops = (): Pick<HttpDeps, 'execute' | 'stateOf'> => {
  const states = new Map<string, Workshop>();
  const stateOf = (id: string): Workshop => states.get(id) ?? emptyWorkshop(id);
  return {
    stateOf: async (id) => stateOf(id),
    execute: async (id, actor, { commandId, ...wish }) => {
      const state = stateOf(id);
      const facts = decide(state, actor, wish, { now: 0, hash: String, ...UNCOUNTED });
      if (isRefusal(facts)) return { commandId, ok: false, refused: facts.refused };
      states.set(id, evolve(state, facts, state.seq + facts.length));
      return { commandId, ok: true, seq: stateOf(id).seq };
    },
  };
};

/** Files that are told from one another by their words. */
const buildClient = (dist: string): void => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  for (const name of ['index', 'team', 'leinwand']) writeFileSync(join(dist, `${name}.html`), `<p>page ${name}</p>`);
  writeFileSync(join(dist, 'assets', 'phone-abc123.js'), 'export const cards = 1;\n'.repeat(200));
};

/** A server with a database file of its own on a free port, whose clock is set by the test. */
export const startServer = async (changes: Partial<HttpDeps> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'gehoer-http-'));
  const database = await openDatabase(join(folder, 'gehoer.db'));
  const clock = { now: 1_800_000_000_000 };
  const logged: unknown[] = [];
  const signedOut: string[] = [];
  const accounts = createAccounts(database.db, () => clock.now);
  const clientDist = join(folder, 'dist');
  buildClient(clientDist);
  const app = httpApp({
    ...memoryWorkshops(),
    accounts,
    series: createSeriesStore(database.db, () => clock.now),
    wallKey: (id) => `key-of-${id}`,
    formats: new Map(),
    groupCounts: (id) => createSelfLabelCounts(database.db).of(id),
    translate: null,
    wordings: createWordings(database.db),
    signedOut: (id) => signedOut.push(id),
    version: '1.2.3',
    counts: () => ({ phones: 3, workshops: 1 }),
    ping: database.ping,
    address: addressOf(null, null),
    clientDist,
    legal: createLegalTexts(database.db),
    phone: null,
    logger: { error: (...line: unknown[]) => logged.push(line) },
    ...changes,
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;

  const ask = async (method: string, path: string, { body, headers = {}, redirect }: Ask = {}): Promise<Answer> => {
    const json: Record<string, string> = typeof body === 'object' ? { 'content-type': 'application/json' } : {};
    const response = await fetch(`http://${host}${path}`, {
      method,
      ...(redirect && { redirect }),
      headers: { ...json, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: jsonIn(text) };
  };

  /** Sets up the first account and answers requests in its name. */
  const asStaff = async () => {
    const token = await accounts.inviteFirst();
    const credentials = { name: 'Ada', password: 'ein langer Satz' };
    const setUp = await ask('POST', '/api/setup', { body: { token, ...credentials } });
    const cookie = (setUp.headers.get('set-cookie') ?? '').split(';')[0]!;
    const { id } = setUp.json as { id: string };
    const asked = (method: string, path: string, { body, headers }: Ask = {}): Promise<Answer> =>
      ask(method, path, { ...(body !== undefined && { body }), headers: { cookie, ...headers } });
    return { id, cookie, credentials, ask: asked };
  };

  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await database.close();
    rmSync(folder, { recursive: true });
  };
  return { ask, asStaff, accounts, clock, logged, signedOut, host, close };
};

export type TestServer = Awaited<ReturnType<typeof startServer>>;
