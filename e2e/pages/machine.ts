import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from './test.ts';

/** A machine on this computer that speaks LibreTranslate's interface as far as it is used. */
export interface Machine {
  readonly url: string;
  /** What it was asked, in order: bodies as they came. */
  readonly asked: readonly unknown[];
}

/** What it says to everything. */
export const SAID_BY_MACHINE = 'Das sagt die Maschine.';

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

/** A test whose server has been given the address of such a machine. */
export const testWithMachine = test.extend<{ readonly machine: Machine }>({
  machine: async ({ browserName: _browser }, use) => {
    const asked: unknown[] = [];
    const server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push(body);
        response.end(JSON.stringify({ translatedText: SAID_BY_MACHINE }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({ url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked });
    server.closeAllConnections();
    server.close();
  },
  serverEnv: async ({ machine }, use) => {
    await use({ TRANSLATE_URL: machine.url });
  },
});
