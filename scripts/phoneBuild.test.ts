import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { phoneBuildIn } from '../client/phoneBuild.ts';

const manifest = {
  'index.html': { file: 'assets/index-a1.js', assets: ['assets/icon-b2.svg'] },
  '_phone-c3.js': { file: 'assets/phone-c3.js', css: ['assets/phone-d4.css'] },
  '../shared/src/i18n/participant/de.ts': { file: 'assets/de-e5.js' },
  '../shared/src/i18n/help/de.ts': { file: 'assets/de-f6.js' },
  '../node_modules/letters/latin.woff2': { file: 'assets/latin-g7.woff2' },
};

let dist: string;
const build = (html: string) => {
  writeFileSync(join(dist, 'index.html'), html);
  return phoneBuildIn(dist);
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'gehoer-build-'));
  mkdirSync(join(dist, '.vite'));
  writeFileSync(join(dist, '.vite/phone.json'), JSON.stringify(manifest));
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('what the phone’s page consists of', () => {
  it('KEPT-2 given a build, when it is listed, then words and letters are for whoever uses them, the rest for all', () => {
    const { entry, always, byChoice } = build('<p>page</p>');
    expect(entry).toBe('/assets/index-a1.js');
    expect(always).toEqual([
      '/assets/index-a1.js',
      '/assets/icon-b2.svg',
      '/assets/phone-c3.js',
      '/assets/phone-d4.css',
    ]);
    expect(byChoice).toEqual(['/assets/de-e5.js', '/assets/de-f6.js', '/assets/latin-g7.woff2']);
  });

  it('KEPT-5 given two builds, when they are listed, then they have the same version only if nothing differs', () => {
    expect(build('<p>page</p>').version).toBe(build('<p>page</p>').version);
    expect(build('<p>page</p>').version).not.toBe(build('<p>another</p>').version);
  });
});
