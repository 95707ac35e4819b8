import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { duplicatesIn } from '@gehoer/shared/similar/duplicates.ts';
import { likenessAmong } from '@gehoer/shared/similar/likeness.ts';
import type { Said } from '@gehoer/shared/similar/statement.ts';
import { percentile } from '../bench/percentile.ts';
import { byCharacters } from './characters.ts';
import { precisionOf, SEEDS, type Comparison } from './precision.ts';
import { measureRepeats } from './repeats.ts';
import { halvesOf, hasStatements, type LabelledSet, readSets, shuffled } from './statements.ts';

/*
 * `npm run eval:similar`: how well cards that belong together are found, on statements that people have coded. The
 * method and its limits were chosen on one half of each set; what is printed was measured on the other half. The
 * statements are not part of the project: --data names their folder. --check ends with 1 if a bar is missed that the
 * hints depend on.
 */

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../../shared/data', import.meta.url)) },
    check: { type: 'boolean', default: false },
  },
});

/** Suggestions are to beat the floor by a quarter. */
const BETTER = 1.25;
const TIMED_CARDS = 600;
const TIMED_RUNS = 9;
const TIME_LIMIT = 50;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const said = (texts: readonly string[]): Said[] =>
  texts.map((text, index) => ({ id: String(index), text, language: 'de' }));
const ours: Comparison = (texts) => likenessAmong(said(texts)).toAll;
const share = (value: number): string => value.toFixed(2).padStart(9);

const judge = ({ name, statements, publishedFloor }: LabelledSet): boolean => {
  const { heldOut } = halvesOf(statements);
  const [found, floor] = [precisionOf(heldOut, ours), precisionOf(heldOut, byCharacters)];
  const bar = Math.max(publishedFloor, floor.found) * BETTER;
  const reached = found.found >= bar;
  const cells = [found.chance, publishedFloor, floor.found, found.found, bar].map(share).join('');
  say(`  ${name.padEnd(36)}${cells}   ${reached ? 'pass' : 'MISS'}`);
  return reached;
};

const time = (texts: readonly string[]): number[] =>
  Array.from({ length: TIMED_RUNS }, (_, seed) => {
    const cards = said(shuffled(texts, seed).slice(0, TIMED_CARDS));
    const start = performance.now();
    duplicatesIn(cards);
    return performance.now() - start;
  });

const measure = (folder: string): boolean => {
  const sets = readSets(folder);
  say(`\n  P@3 of similar cards: rounds of 120 cards, mean of ${SEEDS} seeds, held-out half`);
  say(`  ${''.padEnd(36)}   chance    floor  floor here  ours      bar`);
  const reached = sets.map(judge);
  say(`
  Bar: the floor times ${BETTER}, the higher one of the published and the one measured here with its method. The
  published floor of Klimarat had five topics and a chance of 0.25.
  Suggesting similar cards: ${reached.every(Boolean) ? 'on' : 'off, the bar is missed; hints show only what says (almost) the same'}
`);
  for (const { name, statements } of sets.slice(0, 2)) {
    const repeats = measureRepeats(halvesOf(statements).heldOut, 1);
    say(
      `  ${name.padEnd(36)}${repeats.cards} cards: ${repeats.found} of ${repeats.typedAgain} typed a second time found; ` +
        `${repeats.others} other pairs, ${repeats.othersCodedApart} of them coded apart`,
    );
  }
  const times = time(sets[0]?.statements.map(({ text }) => text) ?? []);
  const [middle, best] = [percentile(times, 0.5), Math.min(...times)];
  const quick = middle < TIME_LIMIT;
  say(`
  ${TIMED_CARDS} cards compared in ${middle.toFixed(0)} ms (middle of ${TIMED_RUNS} runs, best ${best.toFixed(0)} ms); bar: ${TIME_LIMIT} ms   ${quick ? 'pass' : 'MISS'}
  ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load average ${loadavg()[0]?.toFixed(1) ?? ''}
`);
  return quick;
};

if (hasStatements(options.data)) {
  if (!measure(options.data) && options.check) process.exitCode = 1;
} else {
  say(`
  There are no labelled statements in ${options.data}.
  They are not part of the project; --data <folder> names where they are.
`);
}
