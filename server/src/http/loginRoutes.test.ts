import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';

const MINUTE = 60_000;
const ada = { name: 'Ada', password: 'ein langer Satz' };

// A password hash is slow on purpose, and slower on a busy machine.
describe('coming in and leaving', { timeout: 30_000 }, () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  test('given the set-up link, when it is used, then it makes one account, signs it in, and works once only', async () => {
    const token = (await server.accounts.inviteFirst())!;
    const before = await server.ask('GET', `/api/setup/${token}`);
    const setUp = await server.ask('POST', '/api/setup', { body: { token, ...ada } });
    const again = await server.ask('POST', '/api/setup', { body: { token, name: 'Eve', password: ada.password } });
    const after = await server.ask('GET', `/api/setup/${token}`);

    expect(before.status).toBe(204);
    expect([setUp.status, setUp.json]).toMatchObject([201, { name: 'Ada' }]);
    expect(setUp.headers.get('set-cookie')).toMatch(/^gehoer=[\w-]{43}; /u);
    expect([again.status, again.json]).toEqual([404, { refused: 'invalidLink' }]);
    expect([after.status, after.json]).toEqual([404, { refused: 'invalidLink' }]);
    expect(await server.accounts.list()).toHaveLength(1);
  });

  test('given a weak password or a taken name, when set up, then the answer says which', async () => {
    const { ask } = await server.asStaff();
    const { link } = (await ask('POST', '/api/invitations')).json as { link: string };
    const token = link.split('#')[1];
    const setUp = (credentials: object) => server.ask('POST', '/api/setup', { body: { token, ...credentials } });

    expect(link).toMatch(new RegExp(`^http://${server.host}/team/einrichten#[\\w-]{43}$`, 'u'));
    expect(await setUp({ ...ada, password: 'kurz' })).toMatchObject({ status: 400, json: { refused: 'weakPassword' } });
    expect(await setUp({ ...ada, name: 'ADA' })).toMatchObject({ status: 409, json: { refused: 'nameTaken' } });
    expect(await setUp({ ...ada, name: 'Ben' })).toMatchObject({ status: 201, json: { name: 'Ben' } });
  });

  test('given an account, when signed in, then the cookie opens the team, and no script or other site gets it', async () => {
    await server.asStaff();

    const login = await server.ask('POST', '/api/login', { body: ada });
    const cookie = login.headers.get('set-cookie') ?? '';
    const me = await server.ask('GET', '/api/me', { headers: { cookie: cookie.split(';')[0]! } });

    expect([login.status, login.json]).toMatchObject([200, { name: 'Ada' }]);
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
    expect([me.status, me.json]).toEqual([200, login.json]);
  });

  test('given a wrong password, no cookie or a stale one, when asked, then the answer is a refusal', async () => {
    const { cookie, ask } = await server.asStaff();
    const wrong = await server.ask('POST', '/api/login', { body: { ...ada, password: 'ein anderer Satz' } });
    const none = await server.ask('GET', '/api/me');
    const forged = await server.ask('GET', '/api/me', { headers: { cookie: `${cookie}x` } });
    server.clock.now += 12 * 60 * MINUTE;
    const stale = await ask('GET', '/api/me');

    expect([wrong.status, wrong.json]).toEqual([401, { refused: 'wrongCredentials' }]);
    expect(wrong.headers.get('set-cookie')).toBeNull();
    for (const answer of [none, forged, stale]) {
      expect([answer.status, answer.json]).toEqual([401, { refused: 'signedOut' }]);
    }
  });

  test('given somebody signed in, when the password is changed, then open lines are told; guessing is slowed down', async () => {
    const { ask, id } = await server.asStaff();
    const change = (current: string, next = 'ein ganz anderer Satz') =>
      ask('POST', '/api/me/password', { body: { current, next } });

    for (let stranger = 0; stranger < 10; stranger += 1) await server.ask('POST', '/api/me/password', { body: {} });
    const weak = await change(ada.password, 'kurz');
    const changed = await change(ada.password);
    const guesses = await Promise.all(Array.from({ length: 11 }, () => change(ada.password)));

    expect([weak.status, weak.json]).toEqual([400, { refused: 'weakPassword' }]);
    expect([changed.status, server.signedOut]).toEqual([204, [id]]);
    expect((await ask('GET', '/api/me')).status).toBe(200);
    expect(new Set(guesses.map(({ json }) => (json as { refused: string }).refused))).toEqual(
      new Set(['wrongPassword', 'tooManyAttempts']),
    );
    expect((await server.ask('POST', '/api/me/password', { body: {} })).status).toBe(429);
  });

  test('given a login that is used on, when its end is moved, then the cookie follows', async () => {
    const { cookie, ask } = await server.asStaff();

    const soon = await ask('GET', '/api/me');
    server.clock.now += 11 * 60 * MINUTE;
    const later = await ask('GET', '/api/me');

    expect(soon.headers.get('set-cookie')).toBeNull();
    expect(later.headers.get('set-cookie')).toContain(`${cookie}; Max-Age=43200`);
  });

  test('given a login, when signed out, then the cookie is taken away and worth nothing, and sockets are told', async () => {
    const { id, ask } = await server.asStaff();

    const logout = await ask('POST', '/api/logout');

    expect(logout.status).toBe(204);
    expect(logout.headers.get('set-cookie')).toMatch(/^gehoer=; Max-Age=0; /u);
    expect((await ask('GET', '/api/me')).status).toBe(401);
    expect(server.signedOut).toEqual([id]);
    expect((await server.ask('POST', '/api/logout')).status).toBe(204);
  });

  test('given ten wrong passwords, when the right one follows, then it has to wait; another name does not', async () => {
    await server.asStaff();
    await server.accounts.setUp(await server.accounts.invite(), { name: 'Ben', password: ada.password });
    const login = (name: string, password: string) => server.ask('POST', '/api/login', { body: { name, password } });

    for (let attempt = 0; attempt < 10; attempt++) {
      expect((await login(attempt % 2 ? 'ada' : ' ADA', 'geraten')).status).toBe(401);
    }
    const eleventh = await login('Ada', ada.password);

    expect([eleventh.status, eleventh.json]).toEqual([429, { refused: 'tooManyAttempts' }]);
    expect(Number(eleventh.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await login('Ben', ada.password)).status).toBe(200);
  });

  test('given a hundred failed attempts with many names, when one more follows, then the address has to wait', async () => {
    const attempt = (name: string) => server.ask('POST', '/api/login', { body: { name } });

    for (let count = 0; count < 100; count++) expect((await attempt(`name ${count}`)).status).toBe(400);

    expect((await attempt('one more')).status).toBe(429);
    expect((await server.ask('GET', '/482913')).status).toBe(200);
  });

  test('given many right log-ins, when one more follows, then nobody is kept out', async () => {
    await server.asStaff();

    for (let attempt = 0; attempt < 12; attempt++) {
      expect((await server.ask('POST', '/api/login', { body: ada })).status).toBe(200);
    }
  });
});
