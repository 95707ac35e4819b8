import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

const problemIn = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return String(error);
  }
};

it('CONF-1 given nothing, then the server listens on port 3000 for everybody in the network', () => {
  expect(readConfig({ PATH: '/usr/bin', PUBLIC_URL: undefined })).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
    publicUrl: null,
    commandsPerMinute: 120,
    translator: null,
  });
});

it('CONF-1 given every variable, then they are taken, and of the public address its origin', () => {
  const environment = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: '/srv/gehoer',
    PUBLIC_URL: 'https://gehoer.example.org/',
    COMMANDS_PER_MINUTE: '1',
    TRANSLATE_URL: 'https://translate.example.org/libre',
    TRANSLATE_KEY: 'geheim',
  };

  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '127.0.0.1',
    dataDir: '/srv/gehoer',
    publicUrl: 'https://gehoer.example.org',
    commandsPerMinute: 1,
    translator: { url: 'https://translate.example.org/libre', key: 'geheim' },
  });
});

it.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', ''],
  ['HOST', ''],
  ['DATA_DIR', ''],
  ['PUBLIC_URL', 'gehoer.example.org'],
  ['PUBLIC_URL', 'ftp://gehoer.example.org'],
  ['PUBLIC_URL', ''],
  ['TRANSLATE_URL', 'translate.example.org'],
  ['TRANSLATE_KEY', ''],
  ['COMMANDS_PER_MINUTE', '0'],
  ['COMMANDS_PER_MINUTE', 'many'],
])('CONF-2 given %s=%s, then the error names the variable, what it is and what it should be', (name, value) => {
  const problem = problemIn({ [name]: value });

  expect(problem).toContain(`${name} must`);
  expect(problem).toContain(`(is "${value}")`);
});

it('CONF-2 given several wrong variables, then the error names every one of them', () => {
  const problem = problemIn({ PORT: 'x', PUBLIC_URL: 'y', COMMANDS_PER_MINUTE: 'z', HOST: '127.0.0.1' });

  expect(problem.match(/^ {2}\w+/gmu)?.map((name) => name.trim())).toEqual([
    'PORT',
    'PUBLIC_URL',
    'COMMANDS_PER_MINUTE',
  ]);
});
