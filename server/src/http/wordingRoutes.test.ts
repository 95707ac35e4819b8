import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';

describe('the texts in the own words of a place', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const change = { language: 'tr', id: 'composer.label', own: 'Fikriniz', confirmed: false };

  test('LANG-6 given an own wording, when phones ask, then they get it and can tell whether it has changed', async () => {
    const { ask } = await server.asStaff();
    const before = await server.ask('GET', '/api/wordings/tr');
    await ask('POST', '/api/wordings', { body: change });
    const after = await server.ask('GET', '/api/wordings/tr');
    const again = await server.ask('GET', '/api/wordings/tr');

    expect(before.json).toEqual({});
    expect(after.json).toEqual({ 'composer.label': 'Fikriniz' });
    expect(after.headers.get('cache-control')).toBe('no-cache');
    expect(after.headers.get('etag')).toBe(again.headers.get('etag'));
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect((await server.ask('GET', '/api/wordings/ar')).json).toEqual({});
  });

  test('LANG-6 given an own wording, when it is taken back, then the shipped one stands again', async () => {
    const { ask } = await server.asStaff();
    await ask('POST', '/api/wordings', { body: change });
    const shipped = await ask('POST', '/api/wordings', { body: { ...change, own: 'Cevabınız' } });
    await ask('POST', '/api/wordings', { body: { ...change, id: 'app.back', own: 'Geriye' } });
    const reset = await ask('POST', '/api/wordings', { body: { ...change, id: 'app.back', own: null } });

    expect([shipped.json, reset.json]).toEqual([
      { own: null, confirmed: null },
      { own: null, confirmed: null },
    ]);
    expect((await ask('GET', '/api/wordings')).json).toMatchObject({ tr: {}, ku: {} });
  });

  test('LANG-5 given a text somebody has confirmed, when the team asks, then it knows the wording that was seen', async () => {
    const { ask } = await server.asStaff();
    await ask('POST', '/api/wordings', { body: { ...change, own: null, confirmed: true } });
    await ask('POST', '/api/wordings', { body: { ...change, id: 'app.back', own: ' Geriye ', confirmed: true } });
    const { json } = await ask('GET', '/api/wordings');

    expect((json as { tr: unknown }).tr).toEqual({
      'composer.label': { own: null, confirmed: 'Cevabınız' },
      'app.back': { own: 'Geriye', confirmed: 'Geriye' },
    });
    expect((await server.ask('GET', '/api/wordings/tr')).json).toEqual({ 'app.back': 'Geriye' });
  });

  test.each([
    [{ own: 'Tur' }, 'round.short', 400, 'invalidValue'],
    [{ own: 'Tur {m}' }, 'round.short', 400, 'invalidValue'],
    [{ own: ' ' }, 'round.short', 400, 'textEmpty'],
    [{ own: `{n}${'x'.repeat(300)}` }, 'round.short', 400, 'textTooLong'],
    [{}, 'round.none', 404, 'notFound'],
    [{ language: 'xx' }, 'round.short', 400, 'malformed'],
  ])(
    'LANG-6 given %j for %s, when it is sent, then it is refused (%i %s) and nothing is kept',
    async (part, id, status, refused) => {
      const { ask } = await server.asStaff();
      const answer = await ask('POST', '/api/wordings', { body: { ...change, id, ...part } });

      expect([answer.status, answer.json]).toEqual([status, { refused }]);
      expect((await server.ask('GET', '/api/wordings/tr')).json).toEqual({});
    },
  );

  test('LANG-6 given nobody signed in or no such language, when asked, then it is refused', async () => {
    expect((await server.ask('GET', '/api/wordings')).status).toBe(401);
    expect((await server.ask('POST', '/api/wordings', { body: change })).status).toBe(401);
    expect((await server.ask('GET', '/api/wordings/xx')).status).toBe(404);
  });
});
