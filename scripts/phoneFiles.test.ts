import { describe, expect, test } from 'vitest';
import { firstScreen, type Manifest, strangers } from './phoneFiles.ts';

const build: Manifest = {
  'index.html': {
    file: 'phone.js',
    imports: ['_react.js'],
    dynamicImports: [
      '../shared/src/i18n/participant/de.ts',
      '../shared/src/i18n/participant/ar.ts',
      'src/phone/Help.tsx',
    ],
    css: ['phone.css'],
  },
  '_react.js': { file: 'react.js', imports: ['_runtime.js'] },
  '_runtime.js': { file: 'runtime.js', imports: ['_react.js'] },
  '../shared/src/i18n/participant/de.ts': { file: 'de.js' },
  '../shared/src/i18n/participant/ar.ts': { file: 'ar.js', imports: ['_react.js', '_digits.js'] },
  '_digits.js': { file: 'digits.js' },
  'src/phone/Help.tsx': { file: 'help.js', imports: ['_chunk.js'] },
  '_chunk.js': { file: 'chunk.js' },
  'team.html': { file: 'team.js', imports: ['_react.js'] },
};
const size = (file: string) => file.length;
const traces = { 'the board library': ['DndLiveRegion'] };

describe('firstScreen', () => {
  test('given a build, when asked for the phone, then the entry, its imports and the largest language count', () => {
    const { files, language } = firstScreen(build, 'index.html', size);
    expect(files.sort()).toEqual(['phone.css', 'phone.js', 'react.js', 'runtime.js']);
    expect(language.sort()).toEqual(['ar.js', 'digits.js']);
  });

  test('given languages bundled into the entry, when asked, then it is refused', () => {
    const eager: Manifest = { 'index.html': { file: 'phone.js' } };
    expect(() => firstScreen(eager, 'index.html', size)).toThrow('lazily');
  });

  test('given a build without the page, when asked, then it is refused', () => {
    expect(() => firstScreen({}, 'index.html', size)).toThrow('index.html');
  });
});

describe('strangers', () => {
  test('given a build without foreign code, when searched, then nothing is found', () => {
    expect(strangers(build, 'index.html', traces, () => '')).toEqual([]);
  });

  test('given a trace in a chunk that comes later, when searched, then it is found', () => {
    const read = (file: string) => (file === 'chunk.js' ? 'x="DndLiveRegion"' : '');
    expect(strangers(build, 'index.html', traces, read)).toEqual(['the board library (chunk.js)']);
  });

  test("given the team's messages as a chunk of their own, when searched, then they are found", () => {
    const team = '../shared/src/i18n/team/de.ts';
    const leaky: Manifest = {
      ...build,
      '_chunk.js': { file: 'chunk.js', dynamicImports: [team] },
      [team]: { file: 't.js' },
    };
    expect(strangers(leaky, 'index.html', traces, () => '')).toEqual([team]);
  });
});
