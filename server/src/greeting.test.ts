import { expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { greeting } from './greeting.ts';

const said = (environment: Record<string, string>, setUpToken: string | null, lanAddress: string | null): string =>
  greeting(readConfig(environment), { port: 3000, setUpToken, close: () => Promise.resolve() }, lanAddress);

it('GREET-1 given a machine in a network, then its addresses are said', () => {
  const text = said({}, null, '192.168.1.7');

  expect(text).toContain('http://localhost:3000/team');
  expect(text).toContain('http://192.168.1.7:3000');
  expect(text).not.toContain('einrichten');
});

it('GREET-1 given a public address, then phones are sent there', () => {
  expect(said({ PUBLIC_URL: 'https://gehoer.example.org' }, 'geheim', '192.168.1.7')).toContain(
    'https://gehoer.example.org/team/einrichten#geheim',
  );
});

it.each([
  ['that is in no network', {}, null],
  ['that listens to itself only', { HOST: '127.0.0.1' }, '192.168.1.7'],
  ['that listens to itself only', { HOST: 'localhost' }, '192.168.1.7'],
])('GREET-2 given a server %s, then it says that phones do not reach it', (_what, environment, lanAddress) => {
  const text = said(environment, 'geheim', lanAddress);

  expect(text).toContain('keine Adresse gefunden');
  expect(text).toContain('http://localhost:3000/team/einrichten#geheim');
});
