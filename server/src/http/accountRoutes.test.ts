import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';

describe('the accounts over HTTP', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  test('given two accounts, when one is deleted, then it is signed out and the last one stays', async () => {
    const ada = await server.asStaff();
    const ben = await server.accounts.setUp(await server.accounts.invite(), {
      name: 'Ben',
      password: 'ein langer Satz',
    });
    if ('refused' in ben) throw new Error(ben.refused);

    const list = await ada.ask('GET', '/api/accounts');
    const removed = await ada.ask('DELETE', `/api/accounts/${ben.id}`);
    const again = await ada.ask('DELETE', `/api/accounts/${ben.id}`);
    const last = await ada.ask('DELETE', `/api/accounts/${ada.id}`);

    expect(list.json).toEqual([{ id: ada.id, name: 'Ada', createdAt: server.clock.now }, ben]);
    expect(removed.status).toBe(204);
    expect(server.signedOut).toEqual([ben.id]);
    expect([again.status, again.json]).toEqual([404, { refused: 'unknownAccount' }]);
    expect([last.status, last.json]).toEqual([409, { refused: 'lastAccount' }]);
  });

  test.each([
    ['GET', '/api/accounts'],
    ['DELETE', '/api/accounts/1'],
    ['POST', '/api/invitations'],
    ['GET', '/api/series'],
    ['POST', '/api/series'],
    ['POST', '/api/series/1/workshops'],
    ['GET', '/api/workshops/1'],
    ['POST', '/api/workshops/1/commands'],
    ['GET', '/api/workshops/1/results.docx'],
  ])('given nobody signed in, when %s %s is asked, then it is refused', async (method, path) => {
    const answer = await server.ask(method, path);

    expect([answer.status, answer.json]).toEqual([401, { refused: 'signedOut' }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
