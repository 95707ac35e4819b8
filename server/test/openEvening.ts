import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import type { Receipt } from '@gehoer/shared/protocol/messages.ts';
import type { Snapshot } from '@gehoer/shared/protocol/snapshot.ts';
import { startApp } from '../src/app.ts';
import type { Config } from '../src/config.ts';

const CREDENTIALS = { name: 'Leitung', password: 'Eine lange Nacht im Rathaus' };

interface Asked {
  readonly body?: unknown;
  readonly cookie?: string;
}

/** The whole server in this process, on a database file of its own and a free port, with somebody signed in. */
export const openServer = async (config: Partial<Config> = {}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'gehoer-evening-'));
  const logged: unknown[] = [];
  const app = await startApp({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      publicUrl: null,
      commandsPerMinute: 1_000_000,
      translator: null,
      ...config,
    },
    version: '1.2.3',
    clientDist: join(dataDir, 'dist'),
    lanAddress: null,
    now: () => Date.now(),
    randomBytes,
    logger: { error: (...message: unknown[]) => logged.push(message) },
  });
  const url = `http://127.0.0.1:${app.port}`;
  const ask = (path: string, { body, cookie = '' }: Asked = {}): Promise<Response> =>
    fetch(url + path, {
      headers: { 'content-type': 'application/json', cookie },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  const signedIn = async (path: string, body: unknown): Promise<string> => {
    const answer = await ask(path, { body });
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const cookie = await signedIn('/api/setup', { token: app.setUpToken, ...CREDENTIALS });
  return {
    url,
    ask,
    /** The cookie of somebody of the team. */
    cookie,
    signIn: () => signedIn('/api/login', CREDENTIALS),
    /** Asks as the team. */
    json: async <Body>(path: string, body?: unknown): Promise<Body> =>
      (await (await ask(path, { cookie, body })).json()) as Body,
    /** What went wrong unexpectedly. */
    logged,
    close: async (): Promise<void> => {
      await app.close();
      rmSync(dataDir, { recursive: true });
    },
  };
};
type OpenServer = Awaited<ReturnType<typeof openServer>>;

/** Plans one more evening: four rounds, two cards each, a Wi-Fi whose password is "geheim". */
export const planEvening = async ({ json }: OpenServer) => {
  const series = await json<{ workshops: { id: string }[] }>('/api/series', {
    title: 'Probe',
    cardLimit: 2,
    wifi: { ssid: 'Saal', password: 'geheim' },
    actionFields: [{ de: 'Wohnen' }],
  });
  const path = `/api/workshops/${series.workshops[0]?.id ?? ''}`;
  const links = await json<WorkshopLinks>(path);
  /** What is known of the evening: all of it. */
  const results = async (): Promise<Snapshot['workshop'] & { readonly seq: number }> => {
    const { seq, workshop } = await json<{ seq: number; workshop: Snapshot['workshop'] }>(`${path}/results.json`);
    return { seq, ...workshop };
  };
  return {
    ...links,
    /** The key of the projector's link. */
    wallKey: links.wallUrl.split('#')[1] ?? '',
    results,
    /** Ids of the rounds, in order. */
    rounds: (await results()).rounds.map(({ id }) => id),
    /** The team does something. */
    command: <Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<Receipt> =>
      json(`${path}/commands`, { commandId: randomUUID(), name, input }),
  };
};
