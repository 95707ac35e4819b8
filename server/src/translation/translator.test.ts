import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { translatorAt } from './translator.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A machine on this computer. @returns its address */
const machine = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

describe('a machine that translates', () => {
  it('TRANSLATE-1 given its address, then it gets the text and its language and nothing else', async () => {
    const asked: unknown[] = [];
    const url = await machine((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push(request.method, request.url, body);
        response.end(JSON.stringify({ translatedText: 'Mehr Bänke' }));
      });
    });

    expect(await translatorAt({ url, key: null })('مقاعد أكثر', 'ar')).toBe('Mehr Bänke');
    expect(asked).toEqual(['POST', '/translate', { q: 'مقاعد أكثر', source: 'ar', target: 'de', format: 'text' }]);
  });

  it('TRANSLATE-1 given a path and a key, then both are used', async () => {
    const asked: unknown[] = [];
    const url = await machine((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push(request.url, (body as { api_key?: string }).api_key);
        response.end(JSON.stringify({ translatedText: 'ja' }));
      });
    });

    await translatorAt({ url: `${url}/libre`, key: 'geheim' })('evet', 'tr');
    expect(asked).toEqual(['/libre/translate', 'geheim']);
  });

  it.each([
    ['an error', 500, '{}'],
    ['no text', 200, '{"translatedText":""}'],
    ['something else than JSON', 200, '<html>'],
  ])('TRANSLATE-2 given it answers with %s, then there is no translation', async (_what, status, body) => {
    const url = await machine((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });

    await expect(translatorAt({ url, key: null })('evet', 'tr')).rejects.toThrow();
  });

  it('TRANSLATE-2 given nobody is there, then there is no translation', async () => {
    await expect(translatorAt({ url: 'http://127.0.0.1:9', key: null })('evet', 'tr')).rejects.toThrow();
  });
});
