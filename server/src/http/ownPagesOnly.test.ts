import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';
import { addressOf } from './address.ts';

describe('requests that change something', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer({ address: addressOf('http://gehoer.example.org', null) });
  });
  afterEach(() => server.close());

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example.org' },
    { origin: 'null' },
    { origin: 'not an origin' },
  ])('given headers of another site %j, when posted with the cookie, then it is refused', async (headers) => {
    const { ask } = await server.asStaff();

    const answer = await ask('POST', '/api/invitations', { headers });

    expect([answer.status, answer.json]).toEqual([403, { refused: 'crossSite' }]);
  });

  test('given headers of our own page or of a script, when posted, then it passes', async () => {
    const { ask } = await server.asStaff();
    const own = [
      {},
      { 'sec-fetch-site': 'same-origin' },
      { origin: `http://${server.host}` },
      { origin: 'http://gehoer.example.org' },
    ];

    for (const headers of own) expect((await ask('POST', '/api/invitations', { headers })).status).toBe(201);
  });

  test('given a form of another site that poses as a script, when posted, then its body is not JSON and is refused', async () => {
    const { ask, credentials } = await server.asStaff();
    const body = JSON.stringify(credentials);

    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await ask('POST', '/api/login', { body, headers: { 'content-type': type } });
      expect([answer.status, answer.json]).toEqual([400, { refused: 'malformed' }]);
    }
  });

  test('given another site, when it only reads, then nothing is changed and nothing is told without the cookie', async () => {
    const answer = await server.ask('GET', '/api/me', { headers: { 'sec-fetch-site': 'cross-site' } });

    expect([answer.status, answer.json]).toEqual([401, { refused: 'signedOut' }]);
  });
});
