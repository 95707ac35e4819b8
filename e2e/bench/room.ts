import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../simulation/random.ts';
import { startContender, type Contender, type Kind } from './contender.ts';
import { Crowd } from './crowd.ts';
import { allAtOnce, ceiling, human, type Ceiling, type Human } from './measures.ts';
import { percentile } from './percentile.ts';
import { memoryOf } from './processFacts.ts';

/** How long and how hard a room is measured. */
export interface RoomPlan {
  readonly phones: number;
  readonly perSecond: Readonly<Record<Kind, number>>;
  readonly seconds: number;
  /** Length of one of the windows in which the ceiling is looked for. */
  readonly windowSeconds: number;
  /** How often everybody posts at once. */
  readonly instants: Readonly<Record<Kind, number>>;
}

export interface RoomFigures {
  readonly human: Human;
  /** Milliseconds until the last had the last card: the middle one of the tries, and the worst. */
  readonly allAtOnce: { readonly middle: number; readonly worst: number };
  readonly ceiling: Ceiling;
  /** Bytes of memory after the cards at a human rate, and the most at the ceiling. */
  readonly memory: number;
  readonly peakMemory: number;
}

/**
 * Cards on their way at the ceiling. The naive server is not held back by the smaller number (it sends each card by
 * itself however many wait), only kept from piling up minutes of unsent messages.
 */
const OUTSTANDING: Readonly<Record<Kind, number>> = { naive: 50, real: 2000 };
const SEED = 2026;

/** Lets people into a new evening, measures, and sees them out. */
const within = async <Figures>(
  { openEvening }: Contender,
  phones: number,
  measure: (crowd: Crowd) => Promise<Figures>,
): Promise<Figures> => {
  const crowd = await Crowd.join(await openEvening(), phones);
  const figures = await measure(crowd);
  await crowd.leave();
  return figures;
};

const repeatAllAtOnce = async (crowd: Crowd, times: number): Promise<RoomFigures['allAtOnce']> => {
  const tries: number[] = [];
  for (let count = 0; count < times; count += 1) tries.push(await allAtOnce(crowd));
  return { middle: percentile(tries, 0.5), worst: Math.max(...tries) };
};

/** Measures a fresh server with so many phones in the room; each measure has an evening of its own. */
export const measureRoom = async (kind: Kind, plan: RoomPlan, profileFolder?: string): Promise<RoomFigures> => {
  const contender = await startContender(kind, profileFolder);
  const { pid, stop } = contender.server;
  const { phones, seconds } = plan;
  const atHumanRate = await within(contender, phones, async (crowd) => {
    const perSecond = plan.perSecond[kind];
    const figures = await human(crowd, pid, { perSecond, seconds, random: new Random(SEED) });
    return { human: figures, memory: memoryOf(pid) };
  });
  const instants = await within(contender, phones, (crowd) => repeatAllAtOnce(crowd, plan.instants[kind]));
  const most = await within(contender, phones, (crowd) =>
    ceiling(crowd, pid, { outstanding: OUTSTANDING[kind], seconds: plan.windowSeconds }),
  );
  const peakMemory = memoryOf(pid, 'peak');
  await stop();
  return { ...atHumanRate, allAtOnce: instants, ceiling: most, peakMemory };
};

export interface JoiningFigures {
  /** Seconds until the last phone was welcomed. */
  readonly seconds: number;
  /** Bytes of memory the server has taken per phone. */
  readonly memoryPerPhone: number;
}

const CARDS_ON_THE_WALL = 100;
/** The server's memory is read once it has come to rest. */
const REST_MS = 2000;

/** Everybody joins in the same instant an evening with cards in it, as after a power cut of the Wi-Fi. */
export const measureJoining = async (kind: Kind, phones: number): Promise<JoiningFigures> => {
  const { server, openEvening } = await startContender(kind);
  const evening = await openEvening();
  const writer = await Crowd.join(evening, 1);
  for (let count = 0; count < CARDS_ON_THE_WALL; count += 1) writer.post();
  await writer.settled();
  await pause(REST_MS);
  const before = memoryOf(server.pid);
  const start = performance.now();
  const crowd = await Crowd.join(evening, phones);
  const seconds = (performance.now() - start) / 1000;
  await pause(REST_MS);
  const memoryPerPhone = (memoryOf(server.pid) - before) / phones;
  await Promise.all([crowd.leave(), writer.leave()]);
  await server.stop();
  return { seconds, memoryPerPhone };
};
