import { expect, test } from 'vitest';
import { startServer } from '../../test/httpServer.ts';

test('given a server at work, when its health is asked for, then it tells its numbers', async () => {
  const server = await startServer();
  const answer = await server.ask('GET', '/healthz');
  await server.close();

  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({ status: 'ok', version: '1.2.3', phones: 3, workshops: 1, database: 'ok' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('given a database that does not answer, when its health is asked for, then it says 503', async () => {
  const server = await startServer({ ping: () => Promise.reject(new Error('disk')) });
  const answer = await server.ask('GET', '/healthz');
  await server.close();

  expect([answer.status, answer.json]).toMatchObject([503, { status: 'failing', database: 'failing' }]);
});

test('given a bug, when a request meets it, then the answer and the log hold nothing of the sender', async () => {
  const server = await startServer({ stateOf: () => Promise.reject(new Error('a bug')) });
  const { ask, cookie } = await server.asStaff();

  const answer = await ask('POST', '/api/series?from=here', { body: { title: 'Konzept 48', actionFields: [{}] } });
  await server.close();

  expect([answer.status, answer.json]).toEqual([500, { refused: 'internal' }]);
  const log = JSON.stringify(server.logged);
  expect(server.logged).toMatchObject([
    [{ method: 'POST', route: '/series', error: { message: 'a bug' } }, expect.any(String)],
  ]);
  for (const secret of [cookie, '127.0.0.1', 'Konzept 48', 'from=here']) expect(log).not.toContain(secret);
});
