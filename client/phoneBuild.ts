import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** A language's words, and letters: no phone needs all of them. */
const BY_CHOICE = /\/i18n\/\w+\/\w+\.ts$|\.woff2$/u;
const LOADED = /\.(?:js|css|svg|woff2)$/u;

/**
 * What the built page of the phone consists of, as its worker has to know it (`PhoneBuild`).
 * @param dist folder in which the phone's page has been built
 */
export const phoneBuildIn = (dist: string) => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/phone.json'), 'utf8')) as Record<string, Chunk>;
  const pathsOf = (chunks: readonly (readonly [string, Chunk])[]): string[] => {
    const files = chunks.flatMap(([, { file, css = [], assets = [] }]) => [file, ...css, ...assets]);
    return [...new Set(files)].filter((file) => LOADED.test(file)).map((file) => `/${file}`);
  };
  const chunks = Object.entries(manifest);
  const byChoice = pathsOf(chunks.filter(([key]) => BY_CHOICE.test(key)));
  const always = pathsOf(chunks).filter((path) => !byChoice.includes(path));
  const version = createHash('sha256')
    .update(JSON.stringify([html, always, byChoice]))
    .digest('hex')
    .slice(0, 12);
  return { version, entry: `/${manifest['index.html']?.file ?? ''}`, always, byChoice };
};
