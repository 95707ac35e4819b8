import { barsOf, JOINING_PHONES, timesCheaper, timesNaive, type Bar, type Figures } from './bars.ts';
import type { Both } from './contender.ts';
import type { RoomFigures } from './room.ts';

/** Three digits are more than a shared machine repeats. */
const number = (value: number): string => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
const pair = (one: number, other: number): string => `${number(one)} / ${number(other)}`;
const megabytes = (bytes: number): string => number(bytes / 1_000_000);

type Row = readonly [what: string, naive: string, real: string, ratio?: string];

const line = ([what, naive, real, ratio = '']: Row): string =>
  `  ${what.padEnd(44)}${naive.padStart(16)}${real.padStart(14)}${ratio.padStart(13)}`.trimEnd();

const both = (room: Both<RoomFigures>, cell: (figures: RoomFigures) => string): [string, string] => [
  cell(room.naive),
  cell(room.real),
];

const roomLines = (phones: string, room: Both<RoomFigures>): string[] => {
  const rows: Row[] = [
    [`${number(Number(phones))} phones`, 'naive', 'real', 'real/naive'],
    [
      'ceiling, cards/s seen by all',
      ...both(room, (f) => number(f.ceiling.cardsPerSecond)),
      `${number(timesNaive(room))}x`,
    ],
    [
      'CPU per card at the ceiling, ms',
      ...both(room, (f) => number(f.ceiling.cpuMsPerCard)),
      `1/${number(timesCheaper(room))}`,
    ],
    ['at a human rate, cards/s', ...both(room, (f) => number(f.human.perSecond))],
    ['  acknowledged p50 / p99, ms', ...both(room, ({ human: { acknowledged: a } }) => pair(a.p50, a.p99))],
    ['  seen by all p50 / p99, ms', ...both(room, ({ human: { seen } }) => pair(seen.p50, seen.p99))],
    ['  share of a core, %', ...both(room, (f) => number(f.human.load * 100))],
    [
      '  server / load waited for a processor, %',
      ...both(room, ({ human: { waited: w } }) => pair(w.server * 100, w.load * 100)),
    ],
    ['everyone at once, middle / worst, ms', ...both(room, (f) => pair(f.allAtOnce.middle, f.allAtOnce.worst))],
    ['memory at a human rate / peak, MB', ...both(room, (f) => `${megabytes(f.memory)} / ${megabytes(f.peakMemory)}`)],
  ];
  return [...rows.map(line), ''];
};

const barLine = ({ what, limit, unit, found, kept }: Bar): string => {
  const verdict = found === undefined ? '-' : kept ? 'pass' : 'MISS';
  const value = found === undefined ? 'not run' : `${number(found)} ${unit}`;
  return `  ${verdict.padEnd(6)}${what.padEnd(44)}${value.padStart(12)}   bar: ${number(limit)} ${unit}`;
};

/** The figures of a run and the bars, as text for a terminal. */
export const report = (figures: Figures): string => {
  const { naive, real } = figures.joining;
  return [
    ...Object.entries(figures.rooms).flatMap(([phones, room]) => roomLines(phones, room)),
    line([`${JOINING_PHONES} phones join at once`, 'naive', 'real']),
    line(['until all are welcomed, s', number(naive.seconds), number(real.seconds)]),
    line(['memory per phone, kB', number(naive.memoryPerPhone / 1000), number(real.memoryPerPhone / 1000)]),
    '',
    ...barsOf(figures).map(barLine),
  ].join('\n');
};
