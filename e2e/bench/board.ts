import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ARRIVING, type BoardFigures, measureBoard } from './boardFigures.ts';

/*
 * `npm run bench:board`: drags a card over the real board in a real browser whose processor is slowed down 4 times,
 * beside the same picture as a plain page, and lets 50 cards arrive at once. A measurement ends with 0 whatever it
 * finds; --check ends with 1 if a bar is missed.
 */

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    cards: { type: 'string', multiple: true, default: ['500', '1000'] },
    tries: { type: 'string', default: '3' },
  },
});

/** At least this share of the plain page's frames; at most so many milliseconds of script per frame and of one task. */
const BARS = { ratio: 0.9, scriptPerFrame: 5, longTask: 100 };

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const tell = (what: string, found: number, unit: string, kept: boolean): boolean => {
  const digits = unit === 'x' ? 2 : 1;
  say(`  ${kept ? 'pass' : 'MISS'}  ${what.padEnd(48)}${found.toFixed(digits).padStart(8)} ${unit}`);
  return kept;
};

const judge = ({ cards, board, plain, longTasks }: BoardFigures): boolean => {
  const frames = `${board.framesPerSecond.toFixed(1)} of ${plain.framesPerSecond.toFixed(1)} frames/s`;
  const ratio = board.framesPerSecond / plain.framesPerSecond;
  const longest = Math.max(0, ...longTasks);
  say(`\n  ${cards} cards: board ${frames}; script of the plain page ${plain.scriptPerFrame.toFixed(1)} ms per frame`);
  const kept = [
    tell(`frame rate against the plain page (>= ${BARS.ratio})`, ratio, 'x', ratio >= BARS.ratio),
    tell(
      `script per frame (< ${BARS.scriptPerFrame})`,
      board.scriptPerFrame,
      'ms',
      board.scriptPerFrame < BARS.scriptPerFrame,
    ),
    tell(`longest task while ${ARRIVING} cards arrive (<= ${BARS.longTask})`, longest, 'ms', longest <= BARS.longTask),
  ];
  return kept.every(Boolean);
};

say(
  `\n  ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load average ${loadavg()[0]?.toFixed(1) ?? ''} before`,
);
const kept: boolean[] = [];
for (const cards of options.cards) kept.push(judge(await measureBoard(Number(cards), Number(options.tries))));
say(`\n  load average ${loadavg()[0]?.toFixed(1) ?? ''} after\n`);
if (options.check && kept.includes(false)) process.exitCode = 1;
