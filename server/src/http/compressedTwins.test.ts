import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressedTwins } from './compressedTwins.ts';

describe('compressed twins', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'));
  const app = express();
  app.use(compressedTwins(folder, (response) => response.set('Cache-Control', 'public')));
  app.use((_request, response) => void response.status(404).send('left to the next handler'));
  const server = createServer(app);
  let url = '';
  beforeEach(async () => {
    writeFileSync(join(folder, 'phone.js.br'), brotliCompressSync('export {};'));
    writeFileSync(join(folder, '..secret.br'), brotliCompressSync('secret'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, encodings: string): Promise<Response> =>
    fetch(url + path, { headers: { 'accept-encoding': encodings, connection: 'close' } });

  test('given a twin, when the browser takes it, then it is sent; otherwise the next handler answers', async () => {
    const taken = await ask('/phone.js', 'gzip, br');
    expect(await taken.text()).toBe('export {};');
    expect(taken.headers.get('content-encoding')).toBe('br');
    expect(taken.headers.get('content-type')).toMatch(/javascript/u);
    expect(taken.headers.get('vary')).toMatch(/accept-encoding/iu);
    expect(taken.headers.get('cache-control')).toBe('public');

    for (const [path, encodings] of [
      ['/phone.js', 'gzip'],
      ['/team.js', 'br'],
      ['/..secret', 'br'],
    ] as const) {
      expect((await ask(path, encodings)).status, path).toBe(404);
    }
  });
});
