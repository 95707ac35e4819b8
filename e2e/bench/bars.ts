import type { Both } from './contender.ts';
import type { JoiningFigures } from './joining.ts';
import type { RoomFigures } from './room.ts';

/** Everything one run has found. Rooms are keyed by their number of phones. */
export interface Figures {
  readonly rooms: Readonly<Record<string, Both<RoomFigures>>>;
  readonly joining: Both<JoiningFigures>;
}

/** What the product promises, and whether this run kept it. */
export interface Bar {
  readonly what: string;
  readonly limit: number;
  readonly unit: string;
  /** What was found; undefined if this run did not look. */
  readonly found: number | undefined;
  readonly kept: boolean;
}

export const JOINING_PHONES = 500;

const MB = 1_000_000;

const atLeast = (what: string, unit: string, limit: number, found: number | undefined): Bar => {
  return { what, unit, limit, found, kept: found === undefined || found >= limit };
};
const below = (what: string, unit: string, limit: number, found: number | undefined): Bar => {
  return { what, unit, limit, found, kept: found === undefined || found < limit };
};

/** How many times as many cards as the naive server of the same run. */
export const timesNaive = ({ naive, real }: Both<RoomFigures>): number =>
  real.ceiling.cardsPerSecond / naive.ceiling.cardsPerSecond;

/** How many times less processor time a card takes than with the naive server of the same run. */
export const timesCheaper = ({ naive, real }: Both<RoomFigures>): number =>
  naive.ceiling.cpuMsPerCard / real.ceiling.cpuMsPerCard;

/** The figures the product is held to. */
export const barsOf = ({ rooms, joining: { real: joining } }: Figures): Bar[] => {
  const [small, middle, large] = [rooms['45'], rooms['200'], rooms['1000']];
  return [
    atLeast('cards/s against naive, 200 phones', 'x', 20, middle && timesNaive(middle)),
    atLeast('cards/s against naive, 1,000 phones', 'x', 50, large && timesNaive(large)),
    below('seen by all, p99, 200 phones at 20/s', 'ms', 100, middle?.real.human.seen.p99),
    below('seen by all, p99, 1,000 phones at 100/s', 'ms', 200, large?.real.human.seen.p99),
    below('acknowledged, p99, 45 phones at 10/s', 'ms', 30, small?.real.human.acknowledged.p99),
    below('everyone at once, 200 phones', 'ms', 150, middle?.real.allAtOnce.middle),
    below('everyone at once, 1,000 phones', 'ms', 800, large?.real.allAtOnce.middle),
    below('500 phones join', 's', 5, joining.seconds),
    below('memory per joining phone', 'kB', 50, joining.memoryPerPhone / 1000),
    below('memory at 200 phones', 'MB', 200, middle && middle.real.memory / MB),
  ];
};
