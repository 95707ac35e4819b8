import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';
import { addressOf } from './address.ts';

const directives = (policy: string | null): Record<string, string> =>
  Object.fromEntries((policy ?? '').split(';').map((each) => each.split(/ (.*)/u, 2) as [string, string]));

/** `fetch` sets the Host header itself, so this asks the plain way. */
const policyFor = (server: TestServer, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const [hostname, port] = server.host.split(':');
    request({ hostname, port, path: '/', headers: { host } }, (response) => {
      response.resume();
      resolve(String(response.headers['content-security-policy']));
    })
      .on('error', reject)
      .end();
  });

describe('the headers of every answer', () => {
  let server: TestServer;
  afterEach(() => server.close());

  test('given a server without TLS, when a page is asked for, then it may load from itself only', async () => {
    server = await startServer();
    const { headers } = await server.ask('GET', '/');

    expect(directives(headers.get('content-security-policy'))).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': `'self' ws://${server.host}`,
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'form-action': "'self'",
    });
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    for (const name of ['strict-transport-security', 'x-powered-by', 'cross-origin-opener-policy']) {
      expect(headers.get(name)).toBeNull();
    }
  });

  test('given a server with TLS, when asked, then browsers stay with it and the cookie is for TLS only', async () => {
    server = await startServer({ address: addressOf('https://gehoer.example.org', null) });
    const { headers } = await server.ask('GET', '/');
    const token = await server.accounts.inviteFirst();
    const setUp = await server.ask('POST', '/api/setup', { body: { token, name: 'Ada', password: 'ein langer Satz' } });

    const policy = headers.get('content-security-policy');
    expect(policy).toContain("connect-src 'self' wss://gehoer.example.org;");
    expect(policy).toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(setUp.headers.get('set-cookie')).toMatch(/^__Host-gehoer=[\w-]{43}; .*HttpOnly; Secure; SameSite=Strict$/u);
  });

  test.each(['[::1]:3000', 'a b', 'x;script-src *', "x 'unsafe-inline'", '*', 'x,y', '-', 'https:'])(
    'given the host %j, when a page is asked for, then the policy stays closed',
    async (host) => {
      server = await startServer();

      expect(directives(await policyFor(server, host))).toMatchObject({
        'connect-src': "'self' 'self'",
        'script-src': "'self'",
      });
    },
  );
});
