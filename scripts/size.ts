import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { de as participant } from '../shared/src/i18n/participant/de.ts';
import { de as team } from '../shared/src/i18n/team/de.ts';
import type { Messages } from '../shared/src/i18n/translate.ts';
import { firstScreen, type Manifest, strangers } from './phoneFiles.ts';

/** What a phone may load before its first screen, in bytes after brotli: about two seconds on a weak mobile network. */
const budget = 90_000;

const dist = join(import.meta.dirname, '../client/dist');

const read = (path: string): Buffer => {
  try {
    return readFileSync(join(dist, path));
  } catch {
    throw new Error(`client/dist/${path} is missing: run "npm run build" first.`);
  }
};

const brotli = (file: string): number =>
  brotliCompressSync(read(file), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** Sentences that only the team reads, also as a part of others; they survive the build as they are. */
const teamSentences = (): string[] => {
  const texts = (messages: Messages): string[] =>
    Object.values(messages)
      .flatMap((group) => Object.values(group))
      .flatMap((message) => (typeof message === 'string' ? message : Object.values(message)));
  const common = texts(participant).join('\n');
  return texts(team).filter((text) => text.length >= 30 && !common.includes(text));
};

/** Each thing the phone must not carry, with texts that would give it away in a built file. */
const traces = { 'the board library': ['DndLiveRegion', 'DndDescribedBy'], "the team's messages": teamSentences() };

/** Prints what the phone's first screen weighs; returns the reasons to refuse the build, none if it is fine. */
const check = (): string[] => {
  const manifest = JSON.parse(read('.vite/phone.json').toString()) as Manifest;
  const { files, language } = firstScreen(manifest, 'index.html', brotli);
  const rows = [...files, ...language].map((file) => ({ file, bytes: brotli(file) })).sort((a, b) => b.bytes - a.bytes);
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);

  for (const { file, bytes } of rows) {
    console.log(`${kilobytes(bytes)}  ${file}${language.includes(file) ? '  (largest language)' : ''}`);
  }
  console.log(`${kilobytes(total)}  of ${budget / 1000} kB after brotli, without fonts`);

  const found = strangers(manifest, 'index.html', traces, (file) => read(file).toString());
  const reasons = found.map((what) => `The phone must not load ${what}.`);
  return total > budget
    ? [...reasons, `The phone's first screen is ${total - budget} bytes over its budget.`]
    : reasons;
};

try {
  const reasons = check();
  for (const reason of reasons) console.error(reason);
  if (reasons.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
