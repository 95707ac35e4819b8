import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { barsOf, JOINING_PHONES, type Figures } from './bars.ts';
import { forBoth, type Both } from './contender.ts';
import { measureJoining } from './joining.ts';
import { report } from './report.ts';
import { measureRoom, type RoomFigures, type RoomPlan } from './room.ts';

/*
 * Measures the server with everything switched on beside a naive one, in one run on one machine. A measurement ends
 * with 0 whatever it finds; --check ends with 1 if a bar is missed. --quick leaves out the largest room, --out writes
 * the figures as JSON, --profile makes the real server leave CPU profiles in a folder.
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    out: { type: 'string' },
    profile: { type: 'string' },
  },
});

const equally = (value: number): Both<number> => ({ naive: value, real: value });

const FULL: readonly RoomPlan[] = [
  { phones: 45, perSecond: equally(10), seconds: 20, ceilingSeconds: 1.5, instants: equally(5) },
  { phones: 200, perSecond: equally(20), seconds: 15, ceilingSeconds: 2, instants: { naive: 3, real: 5 } },
  // The naive server cannot bear 100 cards/s here; 10 is well below its ceiling.
  {
    phones: 1000,
    perSecond: { naive: 10, real: 100 },
    seconds: 10,
    ceilingSeconds: 3,
    instants: { naive: 1, real: 5 },
  },
];
const QUICK: readonly RoomPlan[] = [
  { phones: 45, perSecond: equally(10), seconds: 5, ceilingSeconds: 1, instants: equally(3) },
  { phones: 200, perSecond: equally(20), seconds: 5, ceilingSeconds: 1, instants: { naive: 1, real: 3 } },
];

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const run = async (): Promise<Figures> => {
  const rooms: Record<string, Both<RoomFigures>> = {};
  for (const plan of options.quick ? QUICK : FULL) {
    tell(`${plan.phones} phones …`);
    rooms[plan.phones] = await measureRoom(plan, options.profile);
  }
  tell(`${JOINING_PHONES} phones join …`);
  return { rooms, joining: await forBoth((kind) => measureJoining(kind, JOINING_PHONES)) };
};

const load = (): string => loadavg()[0]?.toFixed(1) ?? '';

const started = new Date();
const loadBefore = load();
const figures = await run();
const bars = barsOf(figures);
const facts = {
  command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' '),
  started: started.toISOString(),
  seconds: Math.round((Date.now() - started.getTime()) / 1000),
  machine: `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`,
  load: `load average ${loadBefore} before, ${load()} after`,
};
process.stdout.write(`
  ${facts.command}   (${facts.started}, ${facts.seconds} s)
  ${facts.machine}; ${facts.load}

${report(figures)}
`);
if (options.out) writeFileSync(options.out, `${JSON.stringify({ ...facts, ...figures, bars }, null, 2)}\n`);
if (options.check && bars.some(({ kept }) => !kept)) process.exitCode = 1;
