import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';

describe('the pages', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  test.each([
    ['/', 'index'],
    ['/482913', 'index'],
    ['/482913/', 'index'],
    ['/٤٨٢٩١٣', 'index'],
    ['/۴۸۲۹۱۳', 'index'],
    ['/team', 'team'],
    ['/team/', 'team'],
    ['/team/abend/7', 'team'],
    ['/leinwand/7', 'leinwand'],
  ])(
    'given the address %s, when asked for, then the page is %s and is asked for anew each time',
    async (path, name) => {
      const answer = await server.ask('GET', path);

      expect([answer.status, answer.text]).toEqual([200, `<p>page ${name}</p>`]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/u);
    },
  );

  test.each(['/4829x3', '/teams', '/assets/gone.js', '/.vite/manifest.json', '/../gehoer.db', '/%2e%2e%2fgehoer.db'])(
    'given the address %s, when asked for, then a page in two languages says that it does not exist',
    async (path) => {
      const answer = await server.ask('GET', path);

      expect(answer.status).toBe(404);
      expect(answer.text).toContain('Diese Seite gibt es nicht.');
      expect(answer.text).toContain('This page does not exist.');
      expect(answer.text).not.toMatch(/<(style|script)|style=/u);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('given an asset, when asked for, then it comes compressed and is kept for a year', async () => {
    const headers = { 'accept-encoding': 'br, gzip' };
    const answer = await server.ask('GET', '/assets/phone-abc123.js', { headers });

    expect(answer.text).toMatch(/^export const cards/u);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('given a page the browser has, when it asks again, then it hears that nothing has changed', async () => {
    const { headers } = await server.ask('GET', '/');
    const known = { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    const again = await server.ask('GET', '/', { headers: known });

    expect(again.status).toBe(304);
  });
});

test('given a client that has not been built, when a page is asked for, then it does not exist', async () => {
  const server = await startServer({ clientDist: '/nonexistent' });
  const answer = await server.ask('GET', '/');
  await server.close();

  expect(answer.status).toBe(404);
  expect(server.logged).toEqual([]);
});
